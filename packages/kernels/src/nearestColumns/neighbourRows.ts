import type { ColumnNeighbours } from "./nearestColumnsKernels.ts";

/** Collects the neighbours of one column after the other in arrays that grow. */
export class NeighbourRows {
  readonly #offsets: Int32Array;
  #column = 0;
  #neighbours = new Int32Array(1_024);
  #scores = new Float32Array(1_024);

  constructor(columnCount: number) {
    this.#offsets = new Int32Array(columnCount + 1);
  }

  add(neighbours: Int32Array, scores: Float32Array): void {
    const from = this.#offsets[this.#column];
    const to = from + neighbours.length;
    if (to > this.#neighbours.length) this.#grow(2 * to);
    this.#neighbours.set(neighbours, from);
    this.#scores.set(scores, from);
    this.#offsets[++this.#column] = to;
  }

  #grow(length: number): void {
    const [neighbours, scores] = [new Int32Array(length), new Float32Array(length)];
    neighbours.set(this.#neighbours);
    scores.set(this.#scores);
    [this.#neighbours, this.#scores] = [neighbours, scores];
  }

  finish(): ColumnNeighbours {
    const end = this.#offsets[this.#column];
    return { offsets: this.#offsets, neighbours: this.#neighbours.slice(0, end), scores: this.#scores.slice(0, end) };
  }
}
