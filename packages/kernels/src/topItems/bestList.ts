/** The best k of what is offered: higher scores first, equal ones by ascending item. */
export class BestList {
  readonly items: Int32Array;
  readonly scores: Float32Array;
  size = 0;

  constructor(capacity: number) {
    this.items = new Int32Array(capacity);
    this.scores = new Float32Array(capacity);
  }

  /** The score of the last one while the list is full; −∞ before. */
  get threshold(): number {
    const { length } = this.items;
    return this.size < length || length === 0 ? Number.NEGATIVE_INFINITY : this.scores[length - 1];
  }

  #isBefore(at: number, item: number, score: number): boolean {
    return this.scores[at] > score || (this.scores[at] === score && this.items[at] < item);
  }

  /** Takes an item with its score in single precision, unless there are k better ones. */
  offer(item: number, score: number): void {
    const { items, scores } = this;
    let low = 0;
    let high = this.size;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#isBefore(middle, item, score)) low = middle + 1;
      else high = middle;
    }
    if (low === items.length) return;
    if (this.size < items.length) this.size++;
    items.copyWithin(low + 1, low, this.size - 1);
    scores.copyWithin(low + 1, low, this.size - 1);
    items[low] = item;
    scores[low] = score;
  }
}
