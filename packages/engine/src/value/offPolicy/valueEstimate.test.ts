import fc from "fast-check";
import { expect, test } from "vitest";
import { estimateDials } from "./dialCurve.ts";
import { leastEvidence } from "./evidence.ts";
import { poissonDraws, drawnSums } from "./poissonDraws.ts";
import { policySums, sumColumns, sumWidth } from "./policySums.ts";
import { positionTerms } from "./positionTerms.ts";
import { fitRewardModel } from "./rewardModel.ts";
import { anyPolicy, anyTarget, slateLogOf, slateRows } from "./slateLog.fixture.ts";
import { appliedDials } from "./targetPolicy.ts";
import { valueEstimate } from "./valueEstimate.ts";

const listeners = 60;
const log = slateLogOf(slateRows({ seed: "estimates", listeners, slates: 600 }));
const model = fitRewardModel({ log, readiness: new Float64Array(listeners).fill(0.2) });
const draws = poissonDraws(listeners, { count: 200, seed: "test" });

function estimateAt(dial: number, temperature = 1) {
  const target = anyTarget(log, anyPolicy({ dial, temperature }));
  const terms = positionTerms({ log, target, model });
  return valueEstimate({ sums: policySums({ terms, dials: appliedDials(target, dial), listeners }), draws });
}

test("intervals hold their values, shares stay shares, and the unheard are more where the dial is higher", () => {
  const [low, high] = [estimateAt(0.1), estimateAt(0.9)];
  for (const { metrics, lack } of [low, high]) {
    expect(lack).toBeNull();
    for (const { value, low: from, high: to } of Object.values(metrics.listensPerSeen)) {
      expect(from).toBeLessThan(value);
      expect(to).toBeGreaterThan(value);
      expect(value).toBeGreaterThan(0);
      expect(value).toBeLessThan(1);
    }
  }
  const share = ({ metrics }: typeof low) => metrics.discoveryShare.doublyRobust.value;
  expect(share(high)).toBeGreaterThan(share(low));
});

test("a whole curve is what the dials give one by one, from one pass over the pools", () => {
  const target = anyTarget(log, anyPolicy({ dial: 0.7, dialMin: 0.2, dialMax: 0.8 }));
  const terms = positionTerms({ log, target, model });
  const curve = estimateDials({ terms, target, listeners, draws });
  expect(curve).toHaveLength(21);
  expect(curve[8]?.metrics.listensPerSeen).toEqual(estimateAt(0.4).metrics.listensPerSeen);
  expect(curve[0]?.applied).toBeCloseTo(0.2, 12);
  expect(curve[0]?.metrics).toEqual(curve[4]?.metrics);
});

test("far from what was logged there is no number but a reason, and so for a handful of listeners", () => {
  const thin = slateLogOf(slateRows({ seed: "thin", listeners, slates: 90 }));
  const sharp = anyTarget(thin, anyPolicy({ temperature: 0.02 }));
  const terms = positionTerms({
    log: thin,
    target: sharp,
    model: fitRewardModel({ log: thin, readiness: new Float64Array(listeners).fill(0.2) }),
  });
  const far = valueEstimate({ sums: policySums({ terms, dials: appliedDials(sharp, 0.5), listeners }), draws });
  expect(far.lack).toMatch(/as much as \d+ cards .* 200 are needed/u);
  const target = anyTarget(log, anyPolicy());
  const sums = policySums({
    terms: positionTerms({ log, target, model }),
    dials: appliedDials(target, 0.5),
    listeners,
  });
  const members = new Uint8Array(listeners).fill(1, 0, leastEvidence.listeners - 5);
  const few = valueEstimate({ sums, draws, members });
  expect(few.evidence.effectiveSampleSize).toBeGreaterThan(leastEvidence.cards);
  expect(few.lack).toMatch(/rests on 2\d listeners/u);
});

test("a segment is what its members alone would have logged", () => {
  const target = anyTarget(log, anyPolicy({ dial: 0.8 }));
  const sums = policySums({
    terms: positionTerms({ log, target, model }),
    dials: appliedDials(target, 0.8),
    listeners,
  });
  const members = Uint8Array.from({ length: listeners }, (_, at) => at % 2);
  const emptied = sums.map((value, at) => (members[Math.floor(at / sumWidth)] === 1 ? value : 0));
  const [left, right] = [valueEstimate({ sums, draws, members }), valueEstimate({ sums: emptied, draws })];
  expect(left.metrics).toEqual(right.metrics);
  expect(left.evidence).toEqual(right.evidence);
});

test("draws are Poisson of mean 1, the same for the same seed, and add up rows as often as they say", () => {
  const many = poissonDraws(1000, { count: 100, seed: "a" });
  expect(poissonDraws(1000, { count: 100, seed: "a" }).times).toEqual(many.times);
  const share = (number: number) => many.times.filter((one) => one === number).length / many.times.length;
  expect(share(0)).toBeCloseTo(Math.exp(-1), 2);
  expect(share(2)).toBeCloseTo(Math.exp(-1) / 2, 2);
  fc.assert(
    fc.property(fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: 6, maxLength: 6 }), (values) => {
      const own = poissonDraws(3, { count: 4, seed: "b" });
      const drawn = drawnSums(Float64Array.from(values), own);
      for (let draw = 0; draw < 4; draw++) {
        const expected = [0, 1, 2].reduce((sum, one) => sum + own.times[one * 4 + draw] * values[2 * one], 0);
        expect(drawn[2 * draw]).toBeCloseTo(expected, 9);
      }
    }),
  );
});

test("the effective sample size is the number of cards where all weigh alike, and less where some weigh more", () => {
  const sums = new Float64Array(40 * sumWidth);
  for (let listener = 0; listener < 40; listener++) {
    sums[listener * sumWidth + sumColumns.cards] = 10;
    sums[listener * sumWidth + sumColumns.weight] = 10 * 0.7;
    sums[listener * sumWidth + sumColumns.squares] = 10 * 0.7 ** 2;
  }
  const { evidence } = valueEstimate({ sums, draws: poissonDraws(40, { count: 2, seed: "c" }) });
  expect(evidence.effectiveSampleSize).toBeCloseTo(400, 6);
  expect(evidence.effectiveListeners).toBeCloseTo(40, 6);
});
