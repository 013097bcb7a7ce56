import type { ItemId } from "../data/index.ts";
import { subjectsOf, type SubjectMaterial, type TasteSubject } from "./removedTaste.ts";
import type { Taste } from "./taste.ts";

/** One side of a taste, and how much of it that is. */
export interface BelievedSubject {
  /** the item of an artist or show, the number of a genre, the lasting id of a taste cluster */
  subjectId: number;
  /** share of what is known of her, 0–1 */
  share: number;
  /** listens of hers, of all time, that are behind it; those of an artist count for each of its genres */
  listens: number;
}

export type BelievedTaste = Record<TasteSubject, BelievedSubject[]>;

/**
 * What a taste is believed to consist of: artists and shows, genres and clusters, each with its share, the greatest first. A listen weighs as
 * it does when Home judges what she knows, half as much after 30 days; a taste with nothing recent is weighed by all its listens.
 * An artist of several genres gives each of them an equal part. Shares of artists sum to 1; those of genres and clusters to at
 * most 1, because not everybody has one.
 */
export function believedTaste(
  { creators, decayedPlays }: Pick<Taste, "creators" | "decayedPlays">,
  material: SubjectMaterial,
): BelievedTaste {
  const weights =
    decayedPlays.size > 0
      ? decayedPlays
      : new Map(Array.from(creators, ([creatorId, { listens }]) => [creatorId, listens] as const));
  const total = sum(weights.values());
  const sums = { artist: new Sums(), genre: new Sums(), cluster: new Sums() };
  for (const [creatorId, weight] of weights) {
    if (weight <= 0) continue;
    const listens = creators.get(creatorId)?.listens ?? 0;
    const subjects = subjectsOf(creatorId as ItemId, material);
    const genres = subjects.filter(({ subject }) => subject === "genre").length;
    for (const { subject, subjectId } of subjects) {
      const share = weight / total / (subject === "genre" ? genres : 1);
      sums[subject].add({ subjectId, share, listens });
    }
  }
  return {
    artist: sums.artist.greatestFirst(),
    genre: sums.genre.greatestFirst(),
    cluster: sums.cluster.greatestFirst(),
  };
}

class Sums {
  readonly #bySubject = new Map<number, BelievedSubject>();

  add({ subjectId, share, listens }: BelievedSubject): void {
    const known = this.#bySubject.get(subjectId) ?? { subjectId, share: 0, listens: 0 };
    known.share += share;
    known.listens += listens;
    this.#bySubject.set(subjectId, known);
  }

  greatestFirst(): BelievedSubject[] {
    return [...this.#bySubject.values()].toSorted(
      (left, right) => right.share - left.share || left.subjectId - right.subjectId,
    );
  }
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
