import type { GuardrailCheck } from "../../trpc/answers.ts";

export type GuardrailFinding = GuardrailCheck["findings"][number];

const names: Record<GuardrailFinding["metric"], string> = {
  listenShare: "Listens of the cards seen",
  skipShare: "Skips of what was played",
  discoveryShare: "Discoveries among the listens",
  superstarShare: "Superstars' share of the exposure",
  costPerListen: "Cost of a listen",
  emptyShare: "Homes without a shelf of her own",
};

export function guardrailName({ metric }: Pick<GuardrailFinding, "metric">): string {
  return names[metric];
}

/** "at most 30 %", "at least 0.9 times the live version's" */
export function limitWords(finding: GuardrailFinding): string {
  const side = finding.side === "atMost" ? "at most" : "at least";
  return `${side} ${shown(finding, finding.limit)}${finding.of === "ratio" ? " times the live version's" : ""}`;
}

/** "42 % (38 % to 46 %)", or how little there is to go by. */
export function measuredWords(finding: GuardrailFinding): string {
  const { value, low, high, listeners } = finding;
  if (value === null || low === null || high === null) return `not enough evidence (${listeners} listeners)`;
  return `${shown(finding, value)} (${shown(finding, low)} to ${shown(finding, high)}), ${listeners} listeners`;
}

const verdicts = { holds: "holds", breached: "broken", notEnough: "cannot be told yet" } as const;

export function verdictWords({ verdict }: Pick<GuardrailFinding, "verdict">): string {
  return verdicts[verdict];
}

function shown({ metric, of }: GuardrailFinding, figure: number): string {
  if (of === "ratio") return figure.toFixed(2);
  return metric === "costPerListen" ? `${Math.round(figure)} millionths` : `${(100 * figure).toFixed(1)} %`;
}
