import { artistBands, type ArtistBand } from "../data/index.ts";
import type { BandBonuses } from "./drawingWeight.ts";
import { everyBand, type ByBand } from "./exposureByBand.ts";
import type { Policy } from "./policy/policy.ts";

/** So many points of bonus at most a point of missing share, however many slates a step looks back on. */
const mostGain = 4;
/** A floor that no bonus reaches, because nothing is proposed that it could lift, does not wind it up further. */
const mostBonus = 15;

export interface ControlInput extends Pick<Policy, "equity" | "floorGain"> {
  bonuses: BandBonuses;
  /** share of each band since the last step, see `exposureByBand` */
  exposure: ByBand;
  /** how many slates that share is of */
  slates: number;
}

/**
 * The bonuses after a step of the exposure controller: every slate moves a band's bonus by η · (floor − its share), so that it rises until the
 * floor holds, and falls again while more than the floor is there (fairness of exposure, after Morik, Singh, Hong, Joachims 2020). The step is in
 * proportion to the factor 1 + bonus, and η · slates counts as 4 at most: a share answers to its factor by a quarter at most, so
 * that no step leads beyond the floor by more than it was missed. 0 to 15; 0 for a band without a floor.
 */
export function controlExposure({
  equity,
  floorGain,
  bonuses,
  exposure,
  slates,
}: ControlInput): Record<ArtistBand, number> {
  const gain = Math.min(mostGain, floorGain * slates);
  const next = everyBand(0);
  for (const band of artistBands) {
    const { floor } = equity[band];
    const bonus = bonuses[band] ?? 0;
    if (floor > 0) next[band] = within(bonus + gain * (floor - exposure[band]) * (1 + bonus));
  }
  return next;
}

function within(bonus: number): number {
  return Math.min(mostBonus, Math.max(0, bonus));
}
