import { readPolicyChecks, type PolicyCheckRow } from "@segue/db";
import type { ServiceContext } from "../../context.ts";
import { requireStaff } from "../requireStaff.ts";
import { evaluationMinutes } from "./watchGuardrails.ts";

const dayMs = 24 * 60 * 60_000;
/** How long a version that was taken back is still shown. */
const shownDays = 7;

export interface GuardrailsView {
  /** minutes between two looks */
  everyMinutes: number;
  /** the latest look at each version in force that has guardrails, and at those that broke one within the week */
  checks: PolicyCheckRow[];
}

/** How the guardrails of the policies stand. Every role may read it. */
export async function listGuardrails({ ctx }: { ctx: ServiceContext }): Promise<GuardrailsView> {
  requireStaff(ctx);
  const since = new Date(ctx.clock().getTime() - shownDays * dayMs);
  return { everyMinutes: evaluationMinutes, checks: await readPolicyChecks(ctx.db, since) };
}
