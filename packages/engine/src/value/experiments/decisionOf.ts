import { isDifference } from "./compareRatios.ts";
import { type ExperimentMetric, metricRules } from "./experimentMetric.ts";
import type { MetricReading } from "./metricReading.ts";
import type { SampleRatio } from "./sampleRatio.ts";

/** `broken`: nothing may be read; `ship`; `leave`: it is not to be shipped; `goOn`: it cannot be said yet. */
export type DecisionKind = "broken" | "ship" | "leave" | "goOn";

/** What the rule says now, and why, in words. */
export interface Decision {
  kind: DecisionKind;
  words: string;
}

const names: Readonly<Record<ExperimentMetric, string>> = {
  listenShare: "Listens of the cards seen",
  discoveryShare: "Discoveries among the listens",
  skipShare: "Skips among the plays",
  minutesPerListener: "Minutes heard per listener",
  costPerListen: "Licensing cost of a listen",
};

export interface DecisionFacts {
  sampleRatio: SampleRatio;
  success: MetricReading;
  guardrails: readonly MetricReading[];
  /** smallest improvement that matters */
  effect: number;
}

/**
 * Ship if, and only if, the success metric is better for sure and every guardrail is for sure not worse than its margin. A sample-ratio
 * mismatch comes before all; what is worse for sure, on either kind of metric, or cannot be as much better as would matter, is left.
 */
export function decisionOf({ sampleRatio, success, guardrails, effect }: DecisionFacts): Decision {
  if (sampleRatio.isMismatch) {
    const chance = sampleRatio.p < 1e-6 ? "less than one in a million" : sampleRatio.p.toExponential(1);
    const words = `The sides do not hold the listeners that their shares promise (chance ${chance}). Nothing may be read until it is known why.`;
    return { kind: "broken", words };
  }
  const inferior = guardrails.filter(({ verdict }) => verdict === "inferior");
  if (inferior.length > 0) return left(`${listed(inferior)} worse than allowed`);
  if (success.verdict === "worse") return left(`${listed([success])} worse`);
  const open = guardrails.filter(({ verdict }) => verdict !== "nonInferior");
  if (success.verdict === "better") {
    if (open.length === 0) {
      const held = guardrails.length > 0 ? ", and no guardrail is worse than allowed" : "";
      return { kind: "ship", words: `${listed([success])} better for sure${held}.` };
    }
    return { kind: "goOn", words: `${listed([success])} better, and it cannot be said yet of ${quoted(open)}.` };
  }
  if (cannotMatter(success, effect)) {
    return left(`${listed([success])} not better by the ${percent(effect)} that would matter`);
  }
  return { kind: "goOn", words: `It cannot be said yet whether ${quoted([success])} got better.` };
}

/** Not even the best that the interval allows is as good as would matter. */
function cannotMatter({ metric, difference }: MetricReading, effect: number): boolean {
  if (!isDifference(difference)) return false;
  const best = metricRules[metric].better === "more" ? difference.high : -difference.low;
  return best < effect;
}

function left(why: string): Decision {
  return { kind: "leave", words: `${why}: the treatment is not to be shipped.` };
}

function percent(share: number): string {
  return `${Number((100 * share).toPrecision(3))} %`;
}

function listed(readings: readonly MetricReading[]): string {
  const all = readings.map(({ metric }) => names[metric]).join(", ");
  return `${all} ${readings.length > 1 || all.split(" ")[0].endsWith("s") ? "are" : "is"}`;
}

function quoted(readings: readonly MetricReading[]): string {
  return readings.map(({ metric }) => `“${names[metric]}”`).join(" and ");
}
