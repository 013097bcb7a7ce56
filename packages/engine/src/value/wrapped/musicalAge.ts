import type { CountedListen } from "./countListens.ts";
import type { MusicalAge } from "./wrappedEdition.ts";

/** From how many years music was heard; null where no year of release is known. */
export function musicalAgeOf(listens: readonly CountedListen[]): MusicalAge | null {
  const dated = listens.flatMap(({ itemId, item: { kind, releasedIn } }) =>
    kind === "track" && releasedIn !== null ? [{ itemId, releasedIn }] : [],
  );
  const years = dated.map(({ releasedIn }) => releasedIn).toSorted((a, b) => a - b);
  const [oldestYear] = years;
  if (oldestYear === undefined) return null;
  const decades = Map.groupBy(years, (year) => Math.floor(year / 10) * 10);
  return {
    listens: years.length,
    medianYear: years[Math.ceil(years.length / 2) - 1],
    oldest: { itemId: mostHeard(dated.filter(({ releasedIn }) => releasedIn === oldestYear)), releasedIn: oldestYear },
    decades: [...decades].map(([decade, own]) => ({ decade, listens: own.length })),
  };
}

/** The item with the most listens, the smallest id among equals. */
function mostHeard(listens: readonly { itemId: number }[]): number {
  const byItem = Map.groupBy(listens, ({ itemId }) => itemId);
  const [best] = [...byItem].toSorted(([a, ofA], [b, ofB]) => ofB.length - ofA.length || a - b);
  return best[0];
}
