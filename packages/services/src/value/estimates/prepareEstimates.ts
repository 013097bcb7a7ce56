import { readLivePolicy } from "@segue/db";
import type { ServiceContext } from "../../context.ts";
import { inForceReading } from "./inForceReading.ts";
import { keptEvidence } from "./keptEvidence.ts";

/** Reads the log of slates ahead of whoever asks for an estimate first. Never fails: who asks is told what is wrong. */
export async function prepareEstimates({ ctx }: { ctx: ServiceContext }): Promise<void> {
  try {
    const [evidence, live] = await Promise.all([keptEvidence(ctx), readLivePolicy(ctx.db)]);
    if (live && evidence.log.seen > 0) inForceReading(evidence, live, { kind: "everyone" });
  } catch (error) {
    ctx.log.warn("estimates: the log of slates could not be read ahead", { error: String(error) });
  }
}
