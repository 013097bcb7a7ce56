import type { DrawingPolicy, DrawnSlate, ItemStanding } from "@segue/db";
import type { ArtistBand } from "@segue/engine/data";
import { costShares, standing, type BandBonuses, type SlatePool } from "@segue/engine/decision";
import { expectedExposure } from "@segue/engine/value";
import { bandShares, type BandShares } from "./bandShares.ts";

/** A slate with what it was drawn from and by. */
export type DrawnShelf = Omit<DrawnSlate, "pool"> & { policy: DrawingPolicy; pool: SlatePool };

/** What slates had to be expected to give, with the bonuses of the exposure controllers and without. */
export interface WeighedSlates {
  withFloor: BandShares;
  withoutFloor: BandShares;
  /** what each artist would have had more, or less, without, in units of a first place */
  differences: Map<number, number>;
}

/**
 * Weighs slates twice, everything alike but the bonuses of the bands. Items without an artist count for nobody.
 *
 * @param standings by item
 * @param rates what a stream costs by the catalogue, by rights holder
 */
export function weighSlates(
  drawn: readonly DrawnShelf[],
  standings: ReadonlyMap<number, ItemStanding>,
  rates: ReadonlyMap<number, number>,
): WeighedSlates {
  const withFloor = new Sums();
  const withoutFloor = new Sums();
  for (const slate of drawn) {
    const costs = costShares(slate.policy.costs, rates);
    withFloor.add(slate, standings, { costs, bonuses: slate.policy.bonuses });
    withoutFloor.add(slate, standings, { costs, bonuses: {} });
  }
  const differences = new Map(
    Array.from(withFloor.byArtist, ([artistId, { exposure }]) => [
      artistId,
      (withoutFloor.byArtist.get(artistId)?.exposure ?? 0) - exposure,
    ]),
  );
  return { withFloor: withFloor.shares(), withoutFloor: withoutFloor.shares(), differences };
}

interface Weighing {
  /** by rights holder, 0–1 */
  costs: ReadonlyMap<number, number>;
  bonuses: BandBonuses;
}

/** Expected exposure, artist by artist. */
class Sums {
  readonly byArtist = new Map<number, { band: ArtistBand; exposure: number }>();

  add(
    { policy, pool, itemIds, appliedDial: dial }: DrawnShelf,
    standings: ReadonlyMap<number, ItemStanding>,
    by: Weighing,
  ) {
    const standingOf = (itemId: number): number => {
      const item = standings.get(itemId);
      const costShare = by.costs.get(item?.rightsHolderId ?? 0) ?? 0;
      return standing({ band: item?.band ?? null, costShare }, policy, by.bonuses);
    };
    const creatorOf = (itemId: number): number | null => standings.get(itemId)?.artistId ?? null;
    const { temperature, maxPerArtist } = policy;
    const found = expectedExposure({ pool, itemIds, dial, temperature, maxPerArtist, creatorOf }, standingOf);
    for (const [at, exposure] of found.entries()) {
      const item = standings.get(pool.itemIds[at] ?? 0);
      if (!item) continue;
      const known = this.byArtist.get(item.artistId) ?? { band: item.band, exposure: 0 };
      known.exposure += exposure;
      this.byArtist.set(item.artistId, known);
    }
  }

  shares(): BandShares {
    return bandShares([...this.byArtist.values()], ({ exposure }) => exposure);
  }
}
