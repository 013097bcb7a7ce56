import { measured, shareFigure } from "../figures.ts";
import type { GuardrailCheck } from "../../trpc/answers.ts";

export type GuardrailFinding = GuardrailCheck["findings"][number];

const names: Record<GuardrailFinding["metric"], string> = {
  listenShare: "Listens of the cards seen",
  skipShare: "Skips of what was played",
  discoveryShare: "Discoveries among the listens",
  superstarShare: "Superstars' share of the exposure",
  costPerListen: "Cost of a listen",
  emptyShare: "Homes without a shelf made for the listener",
};

export function guardrailName({ metric }: Pick<GuardrailFinding, "metric">): string {
  return names[metric];
}

/** "at most 30 %", "at least 0.9 times the live version's" */
export function limitWords(finding: GuardrailFinding): string {
  const side = finding.side === "atMost" ? "at most" : "at least";
  return `${side} ${shown(finding, finding.limit)}${finding.of === "ratio" ? " times the live version's" : ""}`;
}

/** A version that serves everybody has nobody else's numbers beside it to be compared with. */
function isAlone({ of, value, listeners }: GuardrailFinding, percent: number): boolean {
  return of === "ratio" && percent === 100 && value === null && listeners === 0;
}

/** "42 % (38 % to 46 %)", or why it cannot be told, for a version that reaches `percent` of the listeners. */
export function measuredWords(finding: GuardrailFinding, percent: number): string {
  const { value, low, high, listeners } = finding;
  if (isAlone(finding, percent)) return "no other version to compare with";
  if (value === null || low === null || high === null) return `not enough evidence (${listeners} listeners)`;
  return `${shown(finding, value)} (${shown(finding, low)} to ${shown(finding, high)}), ${listeners} listeners`;
}

/** Colours of the verdicts. */
export const verdictTones = { holds: "text-good", breached: "text-danger", notEnough: "text-muted" } as const;

const verdicts = { holds: "holds", breached: "broken", notEnough: "cannot be told yet" } as const;

export function verdictWords(finding: GuardrailFinding, percent: number): string {
  return isAlone(finding, percent) ? "nothing to compare" : verdicts[finding.verdict];
}

function shown({ metric, of }: GuardrailFinding, figure: number): string {
  if (of === "ratio") return figure.toFixed(2);
  return metric === "costPerListen" ? `${measured(figure / 1000)} units for 1,000` : shareFigure(figure);
}
