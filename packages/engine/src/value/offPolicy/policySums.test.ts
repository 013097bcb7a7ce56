import fc from "fast-check";
import { expect, test } from "vitest";
import { artistBands } from "../../data/index.ts";
import { authorDecay, drawingWeight, standing } from "../../decision/index.ts";
import { clipAt, policySums, sumColumns, sumWidth } from "./policySums.ts";
import { positionTerms } from "./positionTerms.ts";
import { fitRewardModel } from "./rewardModel.ts";
import { anyPolicy, anyTarget, itemOf, microsOf, slateLogOf, slateRows } from "./slateLog.fixture.ts";
import { outcomeBits, type SlateRow } from "./slateLog.ts";
import { appliedDials } from "./targetPolicy.ts";
import { isUnheard } from "./unheard.ts";

const rows = slateRows({ seed: "sums", listeners: 7, slates: 40 });
const log = slateLogOf(rows);
const model = fitRewardModel({ log, readiness: new Float64Array(7).fill(0.2) });

const policies = fc.record({
  dial: fc.double({ min: 0, max: 1, noNaN: true }),
  temperature: fc.double({ min: 0.05, max: 2, noNaN: true }),
  maxPerArtist: fc.integer({ min: 1, max: 3 }),
  costWeight: fc.double({ min: 0, max: 1, noNaN: true }),
  weight: fc.double({ min: 0.25, max: 4, noNaN: true }),
});

function policyOf({ weight, ...rest }: { weight: number; maxPerArtist: number }) {
  const { equity } = anyPolicy();
  return anyPolicy({ ...rest, equity: { ...equity, emerging: { weight, floor: 0 } } });
}

/** The chance of the drawn card at a rank, worked out card by card from `drawingWeight`. */
function chanceAt(row: SlateRow, rank: number, policy: ReturnType<typeof anyPolicy>): number {
  const above = Array.from(row.itemIds).slice(0, rank - 1);
  const weights = Array.from(row.pool.itemIds, (itemId, at) => {
    const { creatorId, band, holderId } = itemOf(itemId);
    const before = above.filter((one) => itemOf(one).creatorId === creatorId).length;
    if (above.includes(itemId) || before >= policy.maxPerArtist) return 0;
    const costShare = microsOf(holderId ?? 0) / 3000;
    const terms = { worth: row.pool.worth[at], familiarity: row.pool.familiarity[at], decay: authorDecay(before) };
    return drawingWeight({ ...terms, standing: standing({ band, costShare }, policy) }, policy);
  });
  const total = weights.reduce((sum, one) => sum + one, 0);
  return total === 0 ? Number.NaN : weights[row.pool.itemIds.indexOf(row.itemIds[rank - 1])] / total;
}

test("weights and weighted outcomes are what card by card gives, at any dial, temperature, equity, cost and limit", () => {
  fc.assert(
    fc.property(policies, (wish) => {
      const policy = policyOf(wish);
      const target = anyTarget(log, policy);
      const terms = positionTerms({ log, target, model });
      const sums = policySums({ terms, dials: appliedDials(target, policy.dial), listeners: log.listenerIds.length });
      const own = new Float64Array(4);
      for (const row of rows.filter(({ listenerId }) => listenerId === log.listenerIds[3])) {
        for (let rank = 1; rank <= row.itemIds.length; rank++) {
          const outcome = row.outcomes[rank - 1];
          const chance = chanceAt(row, rank, policy);
          if ((outcome & outcomeBits.seen) === 0 || Number.isNaN(chance)) continue;
          const weight = Math.min(clipAt, chance / row.propensities[rank - 1]);
          const f = row.pool.familiarity[row.pool.itemIds.indexOf(row.itemIds[rank - 1])];
          const listened = (outcome & outcomeBits.listened) === 0 ? 0 : 1;
          own[0]++;
          own[1] += weight;
          own[2] += weight * listened;
          own[3] += weight * (isUnheard(f) ? listened : 0);
        }
      }
      const at = 3 * sumWidth;
      expect(sums[at]).toBe(own[0]);
      expect(sums[at + sumColumns.weight]).toBeCloseTo(own[1], 5);
      expect(sums[at + sumColumns.weighted + 1]).toBeCloseTo(own[2], 5);
      expect(sums[at + sumColumns.weighted + 3]).toBeCloseTo(own[3], 5);
    }),
    { numRuns: 40 },
  );
});

test("the policy that drew the log has weight 1 everywhere, and its doubly robust sums are what happened", () => {
  // Half the dial and no second card of an artist change nothing of a draw by worth alone.
  const single = slateRows({ seed: "one each", listeners: 5, slates: 20, candidates: 6 });
  const own = slateLogOf(single);
  const target = anyTarget(own, anyPolicy());
  const fitted = fitRewardModel({ log: own, readiness: new Float64Array(5).fill(0.2) });
  const terms = positionTerms({ log: own, target, model: fitted });
  const sums = policySums({ terms, dials: appliedDials(target, 0.5), listeners: 5 });
  const total = (column: number) => {
    let sum = 0;
    for (let at = column; at < sums.length; at += sumWidth) sum += sums[at];
    return sum;
  };
  const listens = single
    .flatMap(({ outcomes }) => Array.from(outcomes))
    .filter((one) => (one & outcomeBits.listened) !== 0);
  expect(total(sumColumns.weight)).toBeCloseTo(total(0), 4);
  expect(total(sumColumns.outside)).toBe(0);
  expect(total(sumColumns.weighted + 1)).toBeCloseTo(listens.length, 4);
  // With weight 1 what is foretold of the drawn is taken away again: on average the foretold mean replaces it.
  expect(Math.abs(total(sumColumns.robust + 1) - listens.length)).toBeLessThan(0.2 * listens.length);
});

test("what the log could not have shown is told: a third card of an artist, and all but the best of a fixed order", () => {
  const outsideOf = (changed: SlateRow[], maxPerArtist: number): number => {
    const own = slateLogOf(changed);
    const target = anyTarget(own, anyPolicy({ maxPerArtist }));
    const terms = positionTerms({
      log: own,
      target,
      model: fitRewardModel({ log: own, readiness: new Float64Array(7).fill(0.2) }),
    });
    const sums = policySums({ terms, dials: appliedDials(target, 0.5), listeners: own.listenerIds.length });
    let [outside, cards] = [0, 0];
    for (let at = 0; at < sums.length; at += sumWidth) {
      outside += sums[at + sumColumns.outside];
      cards += sums[at];
    }
    return outside / cards;
  };
  expect(outsideOf(rows, 2)).toBe(0);
  expect(outsideOf(rows, 3)).toBeGreaterThan(0);
  const fixed = rows.map((row) => ({ ...row, propensities: Array.from(row.itemIds, () => 1) }));
  expect(outsideOf(fixed, 2)).toBeGreaterThan(0.8);
});

test("a band has no part in the chance where all weights are equal", () => {
  const plain = anyTarget(log, anyPolicy());
  const { equity } = anyPolicy();
  const doubled = Object.fromEntries(
    artistBands.map((band) => [band, { ...equity[band], weight: 2 }]),
  ) as typeof equity;
  const target = anyTarget(log, anyPolicy({ equity: doubled }));
  const sumsOf = (one: typeof target) =>
    policySums({ terms: positionTerms({ log, target: one, model }), dials: appliedDials(one, 0.3), listeners: 7 });
  const [left, right] = [sumsOf(plain), sumsOf(target)];
  left.forEach((value, at) => expect(right[at]).toBeCloseTo(value, 6));
});
