import { measured } from "../../../components/figures.ts";
import type { PolicyContent } from "../../../trpc/answers.ts";
import type { NumberSpec } from "./numberSpec.ts";

export type Guardrail = PolicyContent["guardrails"][number];

/** What a guardrail may look at, as people say it. */
export const metricWords: readonly { metric: Guardrail["metric"]; name: string }[] = [
  { metric: "listenShare", name: "Listens of the cards seen" },
  { metric: "skipShare", name: "Skips of the cards played" },
  { metric: "discoveryShare", name: "Discoveries among the listens" },
  { metric: "superstarShare", name: "Exposure of superstars" },
  { metric: "costPerListen", name: "Cost of a listen" },
  { metric: "emptyShare", name: "Homes without a shelf made for the listener" },
];

/** Whether a limit is a share, shown in percent, or money: the policy's millionths for one are thousandths for a thousand. */
function isShare({ metric, of }: Pick<Guardrail, "metric" | "of">): boolean {
  return of === "ratio" || metric !== "costPerListen";
}

/** A guardrail in a sentence. */
export function guardrailWords(guardrail: Guardrail): string {
  const { metric, side, limit, of } = guardrail;
  const name = metricWords.find((one) => one.metric === metric)?.name ?? metric;
  const bound = side === "atLeast" ? "at least" : "at most";
  const value = isShare(guardrail) ? `${measured(100 * limit)} %` : `${measured(limit / 1000)} units for 1,000`;
  return `${name}: ${bound} ${value}${of === "ratio" ? " of the version beside it" : ""}.`;
}

/** Its path as problems and differences name it. */
export function guardrailField({ metric, side, of }: Guardrail): string {
  return `guardrails.${metric}.${side}.${of}`;
}

/** The limit of the guardrail at a place. */
export function guardrailSpec(index: number, guardrail: Guardrail): NumberSpec {
  const inPercent = isShare(guardrail);
  return {
    field: `guardrails.${index}.limit`,
    label: inPercent ? "Limit, %" : "Limit, units for 1,000",
    unit: inPercent ? "%" : "units of money for 1,000 listens",
    meaning: "",
    min: 0,
    max: inPercent ? 10 : 1_000_000,
    step: inPercent ? 0.01 : 10,
    scale: inPercent ? 100 : 0.001,
    read: ({ guardrails }) => guardrails[index]?.limit ?? 0,
    write: (policy, limit) => ({
      ...policy,
      guardrails: policy.guardrails.map((one, at) => (at === index ? { ...one, limit } : one)),
    }),
  };
}
