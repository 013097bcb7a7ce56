import type { GuardrailFinding, GuardrailMetric } from "@segue/engine/decision";

const metricNames: Record<GuardrailMetric, string> = {
  listenShare: "listens of the cards seen",
  skipShare: "skips of what was played",
  discoveryShare: "discoveries among the listens",
  superstarShare: "superstars' share of the exposure",
  costPerListen: "cost of a listen",
  emptyShare: "Homes without a shelf of the listener's own",
};

/** The guardrails that are broken, as the reason that stands in the record; null when none is. */
export function breachWords(findings: readonly GuardrailFinding[]): string | null {
  const broken = findings.filter(({ verdict }) => verdict === "breached");
  if (broken.length === 0) return null;
  return `A guardrail was broken: ${broken.map(brokenWords).join("; ")}.`;
}

/** "skips of what was played: 0.42 (0.38 to 0.46, 120 listeners), at most 0.3 is allowed" */
function brokenWords(finding: GuardrailFinding): string {
  const { metric, of, side, limit, value, low, high, listeners } = finding;
  const figures = [value, low, high].map((figure) => (figure === null ? "unknown" : shown(figure, finding)));
  const measured = `${figures[0]} (${figures[1]} to ${figures[2]}, ${listeners} listeners)`;
  const what = of === "ratio" ? `${metricNames[metric]}, beside the live version's` : metricNames[metric];
  return `${what}: ${measured}, ${side === "atMost" ? "at most" : "at least"} ${shown(limit, finding)} is allowed`;
}

/** Money is told for a thousand: the millionths of one listen say nothing to anybody. */
function shown(figure: number, { metric, of }: GuardrailFinding): string {
  if (metric !== "costPerListen" || of === "ratio") return Number(figure.toPrecision(3)).toString();
  return `${Number((figure / 1000).toPrecision(3))} units for 1,000`;
}
