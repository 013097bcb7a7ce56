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

  /** Adds what stands from … to − 1; number by number, which for lists this short is faster than views. */
  add({ items, scores }: { items: Int32Array; scores: Float32Array }, from: number, to: number): void {
    let place = this.#offsets[this.#column];
    if (place + to - from > this.#neighbours.length) this.#grow(2 * (place + to - from));
    for (let at = from; at < to; at++, place++) {
      this.#neighbours[place] = items[at];
      this.#scores[place] = scores[at];
    }
    this.#offsets[++this.#column] = place;
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
