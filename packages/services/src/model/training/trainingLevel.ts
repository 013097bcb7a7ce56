import type { TrainingInteraction } from "@segue/db";
import { listensOfCount, tallyListening, type KeyOf, type Tally } from "@segue/engine/data";
import { EvidenceTable, type TrainingMatrix } from "@segue/engine/model";

/** What a matrix has columns of. */
export const modelLevels = ["tracks", "artists"] as const;
export type ModelLevel = (typeof modelLevels)[number];

/** One listener as training sees her. */
interface Listening {
  /** her row in every matrix */
  row: number;
  interactions: readonly TrainingInteraction[];
  /** plays that somebody else counted, without times */
  counts: readonly { itemId: number; plays: number }[];
}

/** The matrices of one level, all of the same rows and columns. */
export interface LevelMatrices {
  all: TrainingMatrix;
  /** before the cut; counts without time are taken to lie there */
  past: TrainingMatrix;
  /** likes after the cut of what was not liked before */
  later: TrainingMatrix;
}

/** What listeners said about tracks, or about artists: all of it, and cut in two at a moment to test what was learnt. */
export class TrainingLevel {
  readonly #all = new EvidenceTable();
  readonly #past = new EvidenceTable();
  readonly #later = new EvidenceTable();
  readonly #keyOf: KeyOf;
  readonly #cutAt: number;

  /**
   * @param keyOf the track or artist that an interaction counts for
   * @param cutAt milliseconds since 1970 UTC
   */
  constructor(keyOf: KeyOf, cutAt: number) {
    this.#keyOf = keyOf;
    this.#cutAt = cutAt;
  }

  add({ row, interactions, counts }: Listening): void {
    const before = interactions.filter(({ occurredAt }) => occurredAt < this.#cutAt);
    const after = interactions.filter(({ occurredAt }) => occurredAt >= this.#cutAt);
    const past = this.#withCounts(tallyListening(before, this.#keyOf), counts);
    this.#past.add(row, past.values());
    this.#all.add(row, this.#withCounts(tallyListening(interactions, this.#keyOf), counts).values());
    const likes = tallyListening(after, this.#keyOf).values();
    this.#later.add(
      row,
      [...likes].filter((tally) => isLiked(tally) && !isLiked(past.get(tally.itemId))),
    );
  }

  /** @param listeners rows of every matrix */
  matrices(listeners: number): LevelMatrices {
    const itemIds = this.#all.itemIds();
    return {
      all: this.#all.matrix(listeners, itemIds),
      past: this.#past.matrix(listeners, itemIds),
      later: this.#later.matrix(listeners, itemIds),
    };
  }

  #withCounts(tallies: Map<number, Tally>, counts: Listening["counts"]): Map<number, Tally> {
    for (const { itemId, plays } of counts) {
      const key = this.#keyOf(itemId as Parameters<KeyOf>[0]);
      if (key === null) continue;
      const tally = tallies.get(key) ?? { itemId: key, listens: 0, skips: 0, saves: 0, lastAt: null };
      tallies.set(key, { ...tally, listens: tally.listens + listensOfCount(plays) });
    }
    return tallies;
  }
}

function isLiked(tally: Tally | undefined): boolean {
  return tally !== undefined && (tally.listens > 0 || tally.saves > 0);
}
