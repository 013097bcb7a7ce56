import { type ArtistBand, artistBands } from "../../data/index.ts";
import { type BandBonuses, controlExposure } from "../../decision/index.ts";
import { exposureColumns, poolExposure } from "./exposure.ts";
import type { SlateLog } from "./slateLog.ts";
import { appliedDials, targetPolicy, type TargetFacts } from "./targetPolicy.ts";

const mostSteps = 40;
/** Slates that are looked at; more would say the same. */
const lookedAt = 600;
/** A bonus that moves less has settled. */
const still = 0.002;

/** The rank-weighted share of every band in the exposure of those who have one. */
export function bandShares(byBand: ArrayLike<number>): Record<ArtistBand, number> {
  const sums = artistBands.map(() => 0);
  for (let at = 0; at < byBand.length; at++) {
    if (at % exposureColumns < artistBands.length) sums[at % exposureColumns] += byBand[at];
  }
  const total = Math.max(
    Number.MIN_VALUE,
    sums.reduce((sum, one) => sum + one, 0),
  );
  return Object.fromEntries(artistBands.map((band, at) => [band, sums[at] / total])) as Record<ArtistBand, number>;
}

/**
 * The bonuses that the exposure controller would come to if slates like the logged ones were drawn by a policy: steps of the controller, each answered by the
 * exact exposure that the pools give, until nothing moves. None where the policy has no floor.
 */
export function settledBonuses(log: SlateLog, facts: Omit<TargetFacts, "bonuses">): BandBonuses {
  const { equity, floorGain, dial } = facts.policy;
  let bonuses: BandBonuses = {};
  if (artistBands.every((band) => equity[band].floor === 0)) return bonuses;
  const slates = log.slates.listener.length;
  const step = Math.max(1, Math.floor(slates / lookedAt));
  for (let round = 0; round < mostSteps; round++) {
    const target = targetPolicy(log, { ...facts, bonuses });
    const { byBand } = poolExposure(log, target, { dials: appliedDials(target, dial), step });
    const before = bonuses;
    const next = controlExposure({ equity, floorGain, bonuses, exposure: bandShares(byBand), slates });
    bonuses = next;
    if (artistBands.every((band) => Math.abs((next[band] ?? 0) - (before[band] ?? 0)) < still)) break;
  }
  return bonuses;
}
