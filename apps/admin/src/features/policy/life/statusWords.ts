import type { PolicyDraft, PolicyVersion } from "../../../trpc/answers.ts";

export const statusWords: Record<PolicyDraft["status"], string> = {
  draft: "being written",
  inReview: "waiting for review",
  approved: "approved",
  launched: "launched",
  discarded: "discarded",
};

type Standing = Pick<PolicyVersion, "percent" | "isPaused" | "retiredAt">;

/** How far a version has come, in a word or two. */
export function standingWords({ percent, isPaused, retiredAt }: Standing): string {
  if (retiredAt !== null) return percent === 100 ? "past" : `past, reached ${percent} %`;
  if (isPaused) return `paused at ${percent} %`;
  return percent === 100 ? "live" : `${percent} % of listeners`;
}

/** Of a scope's listeners, percent. */
const rampSteps = [1, 5, 10, 25, 50, 100] as const;

export type RampStep = (typeof rampSteps)[number];

/** Steps of a ramp that are still ahead, percent. */
export function stepsAhead(percent: number): RampStep[] {
  return rampSteps.filter((step) => step > percent);
}

/** Steps of a ramp as choices. */
export function shareOptions(steps: readonly RampStep[]): { value: string; name: string }[] {
  return steps.map((step) => ({ value: String(step), name: step === 100 ? "100 %, everybody" : `${step} %` }));
}
