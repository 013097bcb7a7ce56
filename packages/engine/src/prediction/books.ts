import { genresOf } from "../data/index.ts";
import type { Candidate, CandidateReason } from "./candidate.ts";
import type { GeneratorInput } from "./generatorInput.ts";
import { isTurnedDown } from "./isTurnedDown.ts";

/** What every book is worth besides its subjects, so that one on a new subject can still be shown. */
const base = 0.05;
const most = 24;

/**
 * Books that she has not begun, for who hears spoken word: by the cosine between their subjects and those of the episodes and books she
 * played. Who never plays any is not shown a shelf of them.
 */
export function books({ taste, catalogue }: GeneratorInput): Candidate[] {
  const subjects = new Map<number, number>();
  for (const { itemId } of taste.spoken) {
    const item = catalogue.itemOf(itemId);
    for (const genre of item ? genresOf(item, (known) => catalogue.itemOf(known)) : []) {
      subjects.set(genre, (subjects.get(genre) ?? 0) + 1);
    }
  }
  if (taste.spoken.length === 0) return [];
  const length = Math.hypot(...subjects.values());
  return catalogue
    .itemsOf("book")
    .flatMap(({ itemId, creatorId, genres }): Candidate[] => {
      const tally = taste.items.get(itemId);
      if ((tally && tally.listens > 0) || isTurnedDown(tally)) return [];
      const shared = genres.toSorted((left, right) => (subjects.get(right) ?? 0) - (subjects.get(left) ?? 0));
      const inner = genres.reduce((sum, genre) => sum + (subjects.get(genre) ?? 0), 0);
      const cosine = inner > 0 ? inner / (length * Math.sqrt(genres.length)) : 0;
      const reason: CandidateReason = inner > 0 ? { kind: "sharedGenre", genre: shared[0] } : { kind: "editorial" };
      return [{ itemId, creatorId, source: "books", strength: base + cosine, reason }];
    })
    .toSorted((left, right) => right.strength - left.strength || left.itemId - right.itemId)
    .slice(0, most);
}
