import { expect, test } from "vitest";
import { poissonDraws } from "./poissonDraws.ts";
import { policySums } from "./policySums.ts";
import { positionTerms } from "./positionTerms.ts";
import { curveMetrics } from "./quantities.ts";
import { fitRewardModel } from "./rewardModel.ts";
import { anyPolicy, anyTarget, slateLogOf, slateRows } from "./slateLog.fixture.ts";
import { appliedDials } from "./targetPolicy.ts";
import { valueDifference } from "./valueDifference.ts";
import { valueEstimate } from "./valueEstimate.ts";

const listeners = 60;
const draws = poissonDraws(listeners, { count: 400, seed: "difference" });

/** Sums of two dials over one log. */
function sumsOf(seed: string, dials: readonly number[]): Float64Array[] {
  const log = slateLogOf(slateRows({ seed, listeners, slates: 600 }));
  const model = fitRewardModel({ log, readiness: new Float64Array(listeners).fill(0.2) });
  const target = anyTarget(log, anyPolicy());
  const terms = positionTerms({ log, target, model });
  return dials.map((dial) => policySums({ terms, dials: appliedDials(target, dial), listeners }));
}

test("the difference is that of the two numbers, and surer than either of two dials that lie near each other", () => {
  const [low, high] = sumsOf("near", [0.45, 0.55]);
  const differences = valueDifference({ sums: high, beside: low, draws });
  const [before, after] = [low, high].map((sums) => valueEstimate({ sums, draws }).metrics);
  for (const metric of curveMetrics) {
    const [own, other] = [after[metric].doublyRobust, before[metric].doublyRobust];
    const { value, low: from, high: to } = differences[metric];
    expect(value).toBeCloseTo(own.value - other.value, 12);
    expect(to - from).toBeLessThan(0.6 * (own.high - own.low));
  }
  expect(differences.discoveryShare.low).toBeGreaterThan(0);
});

test("a policy beside itself differs by nothing, without doubt; turned round, the sign turns", () => {
  const [low, high] = sumsOf("itself", [0.2, 0.8]);
  const there = valueDifference({ sums: high, beside: low, draws });
  const back = valueDifference({ sums: low, beside: high, draws });
  const none = valueDifference({ sums: low, beside: low, draws });
  for (const metric of curveMetrics) {
    expect(none[metric]).toEqual({ value: 0, low: 0, high: 0 });
    expect(back[metric].value).toBeCloseTo(-there[metric].value, 12);
    expect(back[metric].low).toBeCloseTo(-there[metric].high, 12);
  }
});

test("of some listeners it is what they alone say", () => {
  const [low, high] = sumsOf("some", [0.2, 0.8]);
  const members = Uint8Array.from({ length: listeners }, (_, at) => at % 2);
  const sparse = (sums: Float64Array) =>
    sums.map((one, at) => (members[Math.floor((at * listeners) / sums.length)] ? one : 0));
  expect(valueDifference({ sums: high, beside: low, draws, members })).toEqual(
    valueDifference({ sums: sparse(high), beside: sparse(low), draws }),
  );
});
