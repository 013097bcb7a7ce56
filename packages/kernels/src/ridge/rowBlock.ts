/** The entries of one row of a sparse matrix, as a stretch of parallel arrays. */
export interface RowEntries {
  columns: ArrayLike<number>;
  preferences: ArrayLike<number>;
  confidences: ArrayLike<number>;
  from: number;
  to: number;
}

/** Entries that are worked on at a time, so that what they share is read once for all. */
const lane = 4;
/** Every so many groups one is looked at where a sample does. */
const sampledGroups = 4;

/**
 * The factors of one row's entries side by side, in working space that is kept from row to row. Filled up to a multiple of four
 * entries with weightless ones.
 */
export class RowBlock {
  readonly #factors: Float32Array;
  readonly #width: number;
  #values = new Float64Array(0);
  #confidences = new Float64Array(0);
  #targets = new Float64Array(0);
  #count = 0;

  /** @param factors row major, `width` a row */
  constructor(factors: Float32Array, width: number) {
    this.#factors = factors;
    this.#width = width;
  }

  load({ columns, preferences, confidences, from, to }: RowEntries): void {
    this.#count = lane * Math.ceil((to - from) / lane);
    this.#reserve(this.#count);
    const width = this.#width;
    let place = 0;
    for (let at = from; at < to; at++) {
      this.#confidences[at - from] = confidences[at];
      this.#targets[at - from] = preferences[at];
      const source = columns[at] * width;
      for (let factor = 0; factor < width; factor++) this.#values[place++] = this.#factors[source + factor];
    }
    this.#values.fill(0, place, this.#count * width);
    this.#confidences.fill(0, to - from, this.#count);
  }

  #reserve(count: number): void {
    if (this.#confidences.length >= count) return;
    this.#values = new Float64Array(2 * count * this.#width);
    this.#confidences = new Float64Array(2 * count);
    this.#targets = new Float64Array(2 * count);
  }

  /** into += Σ c·p·y */
  addTargets(into: Float64Array): void {
    const width = into.length;
    for (let entry = 0, place = 0; entry < this.#count; entry++) {
      const target = this.#confidences[entry] * this.#targets[entry];
      for (let k = 0; k < width; k++) into[k] += target * this.#values[place++];
    }
  }

  /** Σ c·(y·x)², told from every fourth group of four entries and what they weigh of all; from all where those weigh nothing. */
  sampledSquares(x: Float64Array): number {
    const [all, part] = [1, sampledGroups].map((every) => this.#squares(x, every));
    return part.weight > 0 ? (part.sum / part.weight) * all.weight : all.sum;
  }

  /** Σ c·(y·x)² and Σ c over the entries of every so many groups. */
  #squares(x: Float64Array, every: number): { sum: number; weight: number } {
    let [sum, weight] = [0, 0];
    for (let entry = 0; entry < this.#count; entry++) {
      if (Math.floor(entry / lane) % every > 0) continue;
      const product = x.reduce((total, value, factor) => total + value * this.#values[entry * x.length + factor], 0);
      sum += this.#confidences[entry] * product ** 2;
      weight += this.#confidences[entry];
    }
    return { sum, weight };
  }

  /** into += Σ c·(y·x)·y */
  addImage(x: Float64Array, into: Float64Array): void {
    const values = this.#values;
    const width = x.length;
    for (let entry = 0; entry < this.#count; entry += lane) {
      const a = entry * width;
      const b = a + width;
      const c = b + width;
      const d = c + width;
      let ax = 0;
      let bx = 0;
      let cx = 0;
      let dx = 0;
      for (let k = 0; k < width; k++) {
        const xk = x[k];
        ax += values[a + k] * xk;
        bx += values[b + k] * xk;
        cx += values[c + k] * xk;
        dx += values[d + k] * xk;
      }
      ax *= this.#confidences[entry];
      bx *= this.#confidences[entry + 1];
      cx *= this.#confidences[entry + 2];
      dx *= this.#confidences[entry + 3];
      for (let k = 0; k < width; k++) {
        into[k] += ax * values[a + k] + bx * values[b + k] + cx * values[c + k] + dx * values[d + k];
      }
    }
  }
}
