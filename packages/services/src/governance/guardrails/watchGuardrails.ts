import {
  readGuardrailMoments,
  readWatchedVersions,
  recordPolicyCheck,
  type CheckOutcome,
  type WatchedVersion,
} from "@segue/db";
import { guardrailVerdict, type Guardrail, type GuardrailFinding, type RatioMoments } from "@segue/engine/decision";
import type { ServiceContext } from "../../context.ts";
import { breachWords } from "./breachWords.ts";

const minuteMs = 60_000;
/** How often all guardrails are looked at: a breach lasts this long at most once the evidence for it is there. */
export const evaluationMinutes = 5;
/** What it served longer ago says little of how it does now. */
const windowDays = 7;
/** A Home counts once what was played on it can have arrived. */
const settledMinutes = 10;

const nobody: RatioMoments = { listeners: 0, above: 0, below: 0, aboveSquares: 0, belowSquares: 0, products: 0 };

export interface WatchedOutcome {
  version: number;
  outcome: CheckOutcome;
  findings: GuardrailFinding[];
}

/**
 * Looks at the guardrails of every version that serves, over the Homes that it served since its publication, within the last seven days; ratios to the live version
 * of its scope over the same stretch. A version that breaks one goes by itself: a ramp ends, a live one gives way to the content of the one before it, with
 * the finding as the reason. Too little evidence leaves it alone. Run again at once, it finds the same.
 */
export async function watchGuardrails({ ctx }: { ctx: ServiceContext }): Promise<WatchedOutcome[]> {
  const outcomes: WatchedOutcome[] = [];
  for (const watched of await readWatchedVersions(ctx.db)) {
    const { version } = watched;
    const findings = await findingsOf(ctx, watched);
    const breach = breachWords(findings);
    const outcome = await recordPolicyCheck(ctx.db, { version, at: ctx.clock(), findings, breach });
    if (breach !== null) ctx.log.warn(`policy ${version}: ${breach}`, { version, outcome });
    outcomes.push({ version, outcome, findings });
  }
  return outcomes;
}

async function findingsOf(ctx: ServiceContext, watched: WatchedVersion): Promise<GuardrailFinding[]> {
  const findings: GuardrailFinding[] = [];
  for (const guardrail of watched.guardrails) {
    const moments = await momentsOf(ctx, watched, guardrail);
    const beside = watched.beside === null ? null : (moments.get(watched.beside) ?? nobody);
    findings.push(guardrailVerdict(guardrail, moments.get(watched.version) ?? nobody, beside));
  }
  return findings;
}

function momentsOf(
  { db, clock }: ServiceContext,
  { version, beside, publishedAt }: WatchedVersion,
  { metric, of }: Guardrail,
): Promise<Map<number, RatioMoments>> {
  const now = clock();
  const oldest = now.getTime() - windowDays * 24 * 60 * minuteMs;
  const versions = of === "ratio" && beside !== null ? [version, beside] : [version];
  const since = new Date(Math.max(publishedAt.getTime(), oldest));
  const until = new Date(now.getTime() - settledMinutes * minuteMs);
  return readGuardrailMoments(db, { metric, versions, since, until, now });
}
