import { expect, test } from "vitest";
import { artistBands } from "../../data/index.ts";
import { standing } from "../../decision/index.ts";
import { expectedExposure } from "../exposure/expectedExposure.ts";
import { exposureColumns, poolExposure } from "./exposure.ts";
import { settledBonuses, bandShares } from "./settledBonuses.ts";
import { anyPolicy, anyTarget, bandOf, itemOf, microsOf, slateLogOf, slateRows } from "./slateLog.fixture.ts";
import { appliedDials } from "./targetPolicy.ts";

const rows = slateRows({ seed: "exposure", listeners: 6, slates: 30 });
const log = slateLogOf(rows);
const { equity: plain } = anyPolicy();
const equity = { ...plain, emerging: { weight: 1.7, floor: 0 } };
const policy = anyPolicy({ dial: 0.3, temperature: 0.4, equity, costWeight: 0.5 });
const wishOf = () => ({ openness: 0.5, dials: {} });

test("exposure is, candidate by candidate, what the one-slate reckoning says", () => {
  const target = anyTarget(log, policy);
  const { byCandidate, byBand } = poolExposure(log, target, { dials: appliedDials(target, policy.dial) });
  const sums = new Float64Array(artistBands.length);
  for (const [slate, row] of rows.entries()) {
    const creatorOf = (itemId: number) => itemOf(itemId).creatorId;
    const standingOf = (itemId: number) => {
      const { band, holderId } = itemOf(itemId);
      return standing({ band, costShare: microsOf(holderId ?? 0) / 3000 }, policy);
    };
    const { dial, temperature, maxPerArtist } = policy;
    const own = expectedExposure({ ...row, dial, temperature, maxPerArtist, creatorOf }, standingOf);
    own.forEach((exposure, at) => {
      expect(byCandidate[log.slates.poolFrom[slate] + at]).toBeCloseTo(exposure, 5);
      sums[artistBands.indexOf(bandOf(creatorOf(row.pool.itemIds[at]) ?? 0))] += exposure;
    });
  }
  artistBands.forEach((_, band) => {
    let found = 0;
    for (let at = band; at < byBand.length; at += exposureColumns) found += byBand[at];
    expect(found).toBeCloseTo(sums[band], 4);
  });
});

test("the bonus that a floor settles at lets the floor hold within two points; without a floor there is none", () => {
  const floors = { ...plain, emerging: { weight: 1, floor: 0.45 } };
  const wish = { policy: anyPolicy({ equity: floors, temperature: 0.3 }), microsOf, wishOf };
  const bonuses = settledBonuses(log, wish);
  const target = anyTarget(log, wish.policy, { bonuses });
  const { byBand } = poolExposure(log, target, { dials: appliedDials(target, 0.5) });
  expect(bonuses.emerging).toBeGreaterThan(0);
  expect(bandShares(byBand).emerging).toBeGreaterThan(0.43);
  expect(settledBonuses(log, { ...wish, policy: anyPolicy() })).toEqual({});
});
