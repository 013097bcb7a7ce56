import type { Interactions } from "../../math/index.ts";

/**
 * How well the popularity of an item fits a listener: −(ln n_item − mean of ln n over her likes)², where n is how many listeners
 * like it. Highest, 0, for items as popular as hers are on average (after the calibrated popularity of Abdollahpouri et al. 2021).
 */
export class Mainstream {
  /** ln n of every item; −∞ for one that nobody likes */
  readonly logPopularity: Float64Array;

  /** @param likes rows are listeners */
  constructor({ columnCount, columns, preferences }: Interactions) {
    const counts = new Float64Array(columnCount);
    columns.forEach((column, at) => {
      counts[column] += preferences[at];
    });
    this.logPopularity = counts.map(Math.log);
  }

  /** For every item; zeros for a listener who likes nothing that anybody likes. Writes into `out`. */
  scoreAll(liked: readonly number[], out: Float32Array): Float32Array {
    const known = liked.map((item) => this.logPopularity[item]).filter(Number.isFinite);
    if (known.length === 0) return out.fill(0);
    const mean = known.reduce((sum, one) => sum + one, 0) / known.length;
    for (let item = 0; item < out.length; item++) out[item] = -((this.logPopularity[item] - mean) ** 2);
    return out;
  }
}
