import { normalQuantile } from "../../math/index.ts";
import type { Guardrail } from "./guardrail.ts";

/** A metric's numerator a and denominator b, summed over the listeners that a version served. */
export interface RatioMoments {
  /** how many they are */
  listeners: number;
  /** Σ a, Σ b */
  above: number;
  below: number;
  /** Σ a², Σ b², Σ a·b */
  aboveSquares: number;
  belowSquares: number;
  products: number;
}

/** How a guardrail stands, with a 95 % interval; numbers are null where there is not enough evidence for them. */
export interface GuardrailFinding extends Guardrail {
  verdict: "holds" | "breached" | "notEnough";
  value: number | null;
  low: number | null;
  high: number | null;
  /** fewest on either side that it rests on */
  listeners: number;
}

/** What a verdict takes at least, of each of the versions that it looks at. */
export const guardrailEvidence = {
  listeners: 20,
  /** Σ b: cards seen, plays, Homes */
  below: 100,
} as const;

/** Of verdicts on what stands exactly at its limit, a fortieth is wrong on the bad side. */
const quantile = normalQuantile(0.975);

interface Estimate {
  value: number;
  /** variance of the value */
  variance: number;
}

/**
 * Whether a guardrail holds: breached only when the whole interval lies on the wrong side of its limit, so that chance alone takes hardly
 * a version back; too few listeners say nothing. A ratio of sums has its variance by the delta method over listeners, who are what varies, not their
 * plays (Deng, Knoblich, Lu 2018); a ratio to the version beside it on the logarithm.
 *
 * @param beside of the version that the ratio is to; null where there is none
 */
export function guardrailVerdict(
  guardrail: Guardrail,
  own: RatioMoments,
  beside: RatioMoments | null,
): GuardrailFinding {
  const needed = guardrail.of === "ratio" ? [own, beside] : [own];
  const listeners = Math.min(...needed.map((one) => one?.listeners ?? 0));
  const nothing = { ...guardrail, verdict: "notEnough", value: null, low: null, high: null, listeners } as const;
  if (!needed.every(isEnough)) return nothing;
  const interval =
    guardrail.of === "ratio" && beside ? ratioInterval(estimateOf(own), estimateOf(beside)) : intervalOf(own);
  if (!interval) return nothing;
  const { side, limit } = guardrail;
  const isBreached = side === "atLeast" ? interval.high < limit : interval.low > limit;
  return { ...guardrail, verdict: isBreached ? "breached" : "holds", ...interval, listeners };
}

function isEnough(moments: RatioMoments | null): boolean {
  return (
    moments !== null && moments.listeners >= guardrailEvidence.listeners && moments.below >= guardrailEvidence.below
  );
}

function estimateOf({ listeners, above, below, aboveSquares, belowSquares, products }: RatioMoments): Estimate {
  const value = above / below;
  const squares = aboveSquares - 2 * value * products + value ** 2 * belowSquares;
  // Rounding may leave a little less than nothing.
  return { value, variance: (Math.max(0, squares) * listeners) / (listeners - 1) / below ** 2 };
}

type Interval = Pick<Record<keyof GuardrailFinding, number>, "value" | "low" | "high">;

function intervalOf(own: RatioMoments): Interval {
  const { value, variance } = estimateOf(own);
  // Where it never happened it has no variance: at most three times in all that was seen is as good as none (rule of three).
  const half = own.above === 0 ? 3 / own.below : quantile * Math.sqrt(variance);
  return { value, low: Math.max(0, value - half), high: value + half };
}

/** null where nothing of it has happened on one side. */
function ratioInterval(own: Estimate, beside: Estimate): Interval | null {
  if (!(own.value > 0 && beside.value > 0)) return null;
  const value = own.value / beside.value;
  const half = quantile * Math.sqrt(own.variance / own.value ** 2 + beside.variance / beside.value ** 2);
  return { value, low: value * Math.exp(-half), high: value * Math.exp(half) };
}
