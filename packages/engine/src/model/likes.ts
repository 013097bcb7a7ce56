import { topK, type Interactions } from "../math/index.ts";

/** Entries that are likes, row by row. */
class Likes {
  readonly #matrix: Interactions;
  /** where they stand among the entries */
  readonly #places: Int32Array;
  #count = 0;

  constructor(matrix: Interactions) {
    this.#matrix = matrix;
    this.#places = new Int32Array(matrix.columns.length);
  }

  /** Adds the likes of a row, or the `limit` surest of them; returns how many there are so far. */
  add(row: number, limit: number): number {
    const { offsets, preferences, confidences } = this.#matrix;
    const from = this.#count;
    for (let at = offsets[row]; at < offsets[row + 1]; at++) {
      if (preferences[at] === 1 && confidences[at] > 0) this.#places[this.#count++] = at;
    }
    if (this.#count - from > limit) this.#keepSurest(from, limit);
    return this.#count;
  }

  #keepSurest(from: number, limit: number): void {
    const likes = this.#places.slice(from, this.#count);
    const sureness = Float32Array.from(likes, (at) => this.#matrix.confidences[at]);
    const { indices } = topK(sureness, { k: limit });
    this.#places.set(indices.map((place) => likes[place]).toSorted(), from);
    this.#count = from + limit;
  }

  get entries(): Int32Array {
    return this.#places.subarray(0, this.#count);
  }
}

/** The matrix of likes alone, of each listener at most the `limit` surest ones. */
export function likesOf(matrix: Interactions, limit: number): Interactions {
  const { rowCount, columnCount, columns, confidences } = matrix;
  const likes = new Likes(matrix);
  const offsets = new Int32Array(rowCount + 1);
  for (let row = 0; row < rowCount; row++) offsets[row + 1] = likes.add(row, limit);
  const { entries } = likes;
  const kept = { columns: new Int32Array(entries.length), confidences: new Float32Array(entries.length) };
  for (let at = 0; at < entries.length; at++) {
    kept.columns[at] = columns[entries[at]];
    kept.confidences[at] = confidences[entries[at]];
  }
  return { rowCount, columnCount, offsets, preferences: new Uint8Array(entries.length).fill(1), ...kept };
}
