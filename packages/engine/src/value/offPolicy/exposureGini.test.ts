import { expect, test } from "vitest";
import { giniOf } from "../catalogueMetrics.ts";
import { poolExposure } from "./exposure.ts";
import { deviationOf, exposureGini } from "./exposureGini.ts";
import { poissonDraws } from "./poissonDraws.ts";
import { anyPolicy, anyTarget, slateLogOf, slateRows } from "./slateLog.fixture.ts";
import { appliedDials } from "./targetPolicy.ts";

const listeners = 80;
const rows = slateRows({ seed: "gini", listeners, slates: 400 });
const log = slateLogOf(rows);
const target = anyTarget(log, anyPolicy({ dial: 0.3, temperature: 0.4 }));
const { byCandidate } = poolExposure(log, target, { dials: appliedDials(target, 0.3) });

/** The coefficient with every listener as often as is said. */
function giniWith(timesOf: (listener: number) => number, exposed = byCandidate): number {
  const sums = new Float64Array(log.creatorIds.length);
  for (const [slate, row] of rows.entries()) {
    const times = timesOf(log.slates.listener[slate]);
    row.pool.itemIds.forEach((itemId, at) => {
      sums[Math.floor(itemId / 10) - 1] += times * exposed[log.slates.poolFrom[slate] + at];
    });
  }
  return giniOf(sums);
}

test("the coefficient is that of the creators' sums, of those who count", () => {
  expect(exposureGini(log, byCandidate).value).toBeCloseTo(
    giniWith(() => 1),
    6,
  );
  const members = Uint8Array.from({ length: listeners }, (_, listener) => (listener % 3 === 0 ? 1 : 0));
  expect(exposureGini(log, byCandidate, members).value).toBeCloseTo(
    giniWith((listener) => members[listener]),
    6,
  );
});

test("its deviation is what a bootstrap over listeners finds", () => {
  const count = 2000;
  const { times } = poissonDraws(listeners, { count, seed: "gini" });
  const drawn = Array.from({ length: count }, (_, draw) => giniWith((listener) => times[listener * count + draw]));
  const mean = drawn.reduce((sum, one) => sum + one, 0) / count;
  const found = Math.sqrt(drawn.reduce((sum, one) => sum + (one - mean) ** 2, 0) / count);
  const { deviation } = exposureGini(log, byCandidate);
  expect(deviation / found).toBeGreaterThan(0.85);
  expect(deviation / found).toBeLessThan(1.15);
});

test("where nothing is exposed there is no unevenness, and no doubt of it", () => {
  expect(exposureGini(log, new Float32Array(byCandidate.length))).toEqual({
    value: 0,
    deviation: 0,
    moved: new Float64Array(listeners),
  });
});

test("the deviation of a difference of two policies is what a bootstrap finds that draws the same listeners for both", () => {
  const other = poolExposure(log, anyTarget(log, anyPolicy({ dial: 0.8, temperature: 0.4 })), {
    dials: appliedDials(target, 0.8),
  }).byCandidate;
  const count = 2000;
  const { times } = poissonDraws(listeners, { count, seed: "gini pairs" });
  const drawn = Array.from({ length: count }, (_, draw) => {
    const timesOf = (listener: number) => times[listener * count + draw];
    return giniWith(timesOf, other) - giniWith(timesOf);
  });
  const mean = drawn.reduce((sum, one) => sum + one, 0) / count;
  const found = Math.sqrt(drawn.reduce((sum, one) => sum + (one - mean) ** 2, 0) / count);
  const [own, beside] = [exposureGini(log, other).moved, exposureGini(log, byCandidate).moved];
  const deviation = deviationOf(own.map((one, listener) => one - beside[listener]));
  expect(deviation / found).toBeGreaterThan(0.85);
  expect(deviation / found).toBeLessThan(1.15);
});
