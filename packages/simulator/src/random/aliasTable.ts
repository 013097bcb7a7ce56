import type { Random } from "./random.ts";

/**
 * Draws indices in proportion to their weights in constant time (Walker 1977, built after Vose 1991).
 */
export class AliasTable {
  readonly size: number;
  private readonly keep: Float64Array;
  private readonly alias: Int32Array;

  /**
   * @param weights finite, not negative, with a sum above 0
   * @throws RangeError when they are not
   */
  constructor(weights: ArrayLike<number>) {
    this.size = weights.length;
    let total = 0;
    for (let index = 0; index < weights.length; index++) total += weights[index];
    if (!(total > 0 && Number.isFinite(total))) throw new RangeError(`weights must have a sum above 0, not ${total}`);
    this.keep = Float64Array.from(weights, (weight) => (weight * this.size) / total);
    this.alias = Int32Array.from(weights, (_, index) => index);
    this.pair();
  }

  /** Gives every column that is short the rest of one that has too much. */
  private pair(): void {
    const short: number[] = [];
    const long: number[] = [];
    this.keep.forEach((share, index) => (share < 1 ? short : long).push(index));
    while (short.length > 0 && long.length > 0) {
      const low = short.pop() as number;
      const high = long[long.length - 1];
      this.alias[low] = high;
      const rest = this.keep[high] + this.keep[low] - 1;
      this.keep[high] = rest;
      if (rest < 1) short.push(long.pop() as number);
    }
    for (const index of [...short, ...long]) this.keep[index] = 1;
  }

  draw(random: Random): number {
    const column = random.below(this.size);
    return random.next() < this.keep[column] ? column : this.alias[column];
  }
}
