export interface PoolOptions {
  /** number of candidates */
  size: number;
  /** Utility of a candidate that is not drawn yet, given those already drawn, in order; 0 where it may not be drawn. */
  utilityOf: (index: number, drawn: readonly number[]) => number;
  /** the candidates whose utility may be another one once this one is drawn; any of them when left out */
  changedBy?: (index: number) => readonly number[];
  /** τ ≥ 0: weight = utility^(1/τ) */
  temperature: number;
}

/** Relative weights below this one are no chance at all. */
const leastWeight = 1e-300;
/** ln of what the best weight may fall to beside the reference before all are weighed anew. */
const lowestBest = -50;

/** What is left to be drawn, each with its weight; after a draw only those are weighed again whose utility it changed. */
export class DrawingPool {
  readonly #options: PoolOptions;
  readonly #drawn: number[] = [];
  readonly #taken: Uint8Array;
  /** ln utility, −∞ where nothing may be drawn */
  readonly #logs: Float64Array;
  /** exp((ln utility − reference) / τ): chances do not depend on what all weights are relative to */
  readonly #weights: Float64Array;
  #reference = 0;
  #best = -1;

  constructor(options: PoolOptions) {
    this.#options = options;
    this.#taken = new Uint8Array(options.size);
    this.#logs = new Float64Array(options.size);
    this.#weights = new Float64Array(options.size);
    this.#weighAll();
  }

  /** Place of the greatest utility, the lowest among equals; −1 when nothing may be drawn. */
  get best(): number {
    return this.#best;
  }

  /** One by its chance among those that are left, of which there must be some; τ above 0. @param random uniform in [0, 1) */
  draw(random: number): { index: number; propensity: number } {
    const weights = this.#weights;
    let total = 0;
    for (const weight of weights) total += weight;
    const least = leastWeight * weights[this.#best];
    let left = random * total;
    let chosen = this.#best;
    for (let index = 0; index < weights.length; index++) {
      const weight = weights[index];
      if (weight <= least) continue;
      chosen = index;
      left -= weight;
      if (left < 0) break;
    }
    return { index: chosen, propensity: weights[chosen] / total };
  }

  /** Takes one out, and weighs again what that changed. */
  take(index: number): void {
    const { changedBy, temperature } = this.#options;
    this.#drawn.push(index);
    this.#taken[index] = 1;
    this.#logs[index] = -Infinity;
    this.#weights[index] = 0;
    if (!changedBy) return this.#weighAll();
    const changed = changedBy(index);
    for (const other of changed) this.#look(other);
    this.#findBest();
    if (this.#best === -1) return;
    const fallen = (this.#logs[this.#best] - this.#reference) / temperature;
    if (fallen < lowestBest || fallen > 0) this.#relateToBest();
    else for (const other of changed) this.#weigh(other);
  }

  #weighAll(): void {
    for (let index = 0; index < this.#logs.length; index++) this.#look(index);
    this.#findBest();
    if (this.#best !== -1) this.#relateToBest();
  }

  #look(index: number): void {
    if (this.#taken[index] === 0) this.#logs[index] = Math.log(this.#options.utilityOf(index, this.#drawn));
  }

  #findBest(): void {
    const logs = this.#logs;
    let [best, greatest] = [-1, -Infinity];
    for (let index = 0; index < logs.length; index++) {
      if (logs[index] > greatest) {
        best = index;
        greatest = logs[index];
      }
    }
    this.#best = best;
  }

  /** Weights relative to the best one neither overflow nor all vanish, however small τ is. */
  #relateToBest(): void {
    this.#reference = this.#logs[this.#best];
    if (this.#options.temperature === 0) return;
    for (let index = 0; index < this.#logs.length; index++) this.#weigh(index);
  }

  #weigh(index: number): void {
    this.#weights[index] = Math.exp((this.#logs[index] - this.#reference) / this.#options.temperature);
  }
}
