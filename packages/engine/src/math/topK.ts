/** What `topK` returns: places and their scores, best first. */
export interface Ranked {
  indices: Int32Array;
  scores: Float64Array;
}

export interface TopKOptions {
  k: number;
  /** places that are left out: 1 (or any number but 0) at each */
  mask?: Uint8Array;
}

/** A min-heap of at most k (score, index) pairs whose root is the one to fall out next. */
class BoundedHeap {
  readonly indices: Int32Array;
  readonly scores: Float64Array;
  size = 0;

  constructor(capacity: number) {
    this.indices = new Int32Array(capacity);
    this.scores = new Float64Array(capacity);
  }

  /** Equal scores: the higher index is the worse, so that results do not depend on the order of pushing. */
  private worse(a: number, b: number): boolean {
    const scoreA = this.scores[a];
    const scoreB = this.scores[b];
    return scoreA < scoreB || (scoreA === scoreB && this.indices[a] > this.indices[b]);
  }

  private swap(a: number, b: number): void {
    const index = this.indices[a];
    const score = this.scores[a];
    this.indices[a] = this.indices[b];
    this.scores[a] = this.scores[b];
    this.indices[b] = index;
    this.scores[b] = score;
  }

  private sink(from: number): void {
    let at = from;
    for (;;) {
      let least = at;
      for (let child = 2 * at + 1; child <= 2 * at + 2 && child < this.size; child++) {
        if (this.worse(child, least)) least = child;
      }
      if (least === at) return;
      this.swap(at, least);
      at = least;
    }
  }

  private rise(from: number): void {
    let at = from;
    while (at > 0 && this.worse(at, (at - 1) >> 1)) {
      this.swap(at, (at - 1) >> 1);
      at = (at - 1) >> 1;
    }
  }

  push(index: number, score: number): void {
    if (this.size < this.indices.length) {
      this.indices[this.size] = index;
      this.scores[this.size] = score;
      this.rise(this.size++);
      return;
    }
    this.indices[0] = index;
    this.scores[0] = score;
    this.sink(0);
  }

  /** Empties the heap into best-first order. */
  drain(): Ranked {
    const { size } = this;
    while (this.size > 1) {
      this.swap(0, --this.size);
      this.sink(0);
    }
    return { indices: this.indices.slice(0, size), scores: this.scores.slice(0, size) };
  }
}

/**
 * The k best places of `scores`, best first; equal scores in ascending order of place. Masked places and NaN never appear,
 * so that fewer than k may come back. O(n log k), in practice one comparison a place.
 *
 * @throws RangeError when k is no whole number ≥ 0 or the mask's length differs
 */
export function topK(scores: ArrayLike<number>, options: TopKOptions): Ranked {
  const { k, mask } = options;
  if (!Number.isInteger(k) || k < 0) throw new RangeError(`k must be a whole number of at least 0, not ${k}`);
  if (mask && mask.length !== scores.length) {
    throw new RangeError(`mask has ${mask.length} places, scores have ${scores.length}`);
  }
  const capacity = Math.min(k, scores.length);
  const heap = new BoundedHeap(capacity);
  if (capacity === 0) return heap.drain();
  for (let index = 0; index < scores.length; index++) {
    const score = scores[index];
    if (heap.size === capacity && !(score > heap.scores[0])) continue;
    if (mask?.[index] || Number.isNaN(score)) continue;
    heap.push(index, score);
  }
  return heap.drain();
}
