import type { ItemId, Tally } from "../data/index.ts";
import type { CandidateCatalogue } from "./candidateCatalogue.ts";
import type { Taste } from "./taste.ts";

/** Best tracks of a picked artist that count with it, so that the model of tracks knows her too. */
const tracksOfPick = 3;

type Tallies = Pick<Taste, "items" | "creators">;

/**
 * Tallies in which every artist that a newcomer named counts as saved, and so do its best tracks. A pick that the catalogue does not know
 * says nothing.
 */
export function withPicks(tallies: Tallies, picks: readonly ItemId[], catalogue: CandidateCatalogue): Tallies {
  const known = picks.filter((itemId) => catalogue.itemOf(itemId)?.kind === "artist");
  if (known.length === 0) return tallies;
  const tracks = known.flatMap((itemId) => catalogue.bestTracksOf(itemId).slice(0, tracksOfPick));
  return { items: withSaves(tallies.items, [...known, ...tracks]), creators: withSaves(tallies.creators, known) };
}

function withSaves(tallies: ReadonlyMap<number, Tally>, itemIds: readonly ItemId[]): ReadonlyMap<number, Tally> {
  const saved = new Map(tallies);
  for (const itemId of itemIds) {
    const { listens, skips, saves, lastAt } = saved.get(itemId) ?? { listens: 0, skips: 0, saves: 0, lastAt: null };
    saved.set(itemId, { itemId, listens, skips, saves: saves + 1, lastAt });
  }
  return saved;
}
