import type { ServiceContext } from "../../context.ts";
import { requireStaff } from "../../governance/requireStaff.ts";
import { keptEvidence } from "./keptEvidence.ts";
import { type EstimateSegments, segmentsOf } from "./segmentMembers.ts";

/** The segments of listeners that estimates can be asked of, each with how many are in it. */
export async function listSegments({ ctx }: { ctx: ServiceContext }): Promise<EstimateSegments> {
  requireStaff(ctx);
  return segmentsOf(await keptEvidence(ctx));
}
