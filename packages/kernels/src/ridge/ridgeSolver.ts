import { RowBlock, type RowEntries } from "./rowBlock.ts";

export interface RowOptions {
  ridge: number;
  /** at most so many steps */
  steps: number;
  /** is the last one's length told from every fourth group of four entries? No when left out */
  sampled?: boolean;
}

export interface RidgeProblem {
  /** the fixed side, row major */
  factors: Float32Array;
  factorCount: number;
  /** diagonal of what all rows share: weight of the unobserved × YᵀY, which must be diagonal */
  shared: Float64Array;
}

/**
 * Solves a row of alternating least squares, (S + ridge·I + Σ c·y·yᵀ)·x = Σ c·p·y with S diagonal, by conjugate gradients with
 * S + ridge·I as preconditioner. After Takács, Pilászy and Tikk 2011, with the shared part turned to its principal axes, so
 * that a step costs entries × factors and nothing squared. Keeps its working space from row to row.
 */
export class RidgeSolver {
  readonly #block: RowBlock;
  readonly #shared: Float64Array;
  readonly #solution: Float64Array;
  readonly #residual: Float64Array;
  readonly #direction: Float64Array;
  readonly #image: Float64Array;
  readonly #base: Float64Array;

  constructor({ factors, factorCount, shared }: RidgeProblem) {
    this.#block = new RowBlock(factors, factorCount);
    this.#shared = shared;
    this.#solution = new Float64Array(factorCount);
    this.#residual = new Float64Array(factorCount);
    this.#direction = new Float64Array(factorCount);
    this.#image = new Float64Array(factorCount);
    this.#base = new Float64Array(factorCount);
  }

  /** Writes to `x` what so many steps from zero find; fewer when nothing is left to improve but rounding. */
  solve(row: RowEntries, x: Float32Array, { ridge, steps, sampled = false }: RowOptions): void {
    this.#block.load(row);
    this.#begin(ridge);
    let error = this.#turn(0);
    const nothing = error * Number.EPSILON ** 2;
    for (let step = 0; step < steps && error > nothing; step++) {
      const slope = this.#multiply();
      this.#advance(error / (sampled && step === steps - 1 ? this.#sampledSlope() : slope));
      error = this.#turn(error);
    }
    x.set(this.#solution);
  }

  /** Zero, its residual, and the preconditioner. */
  #begin(ridge: number): void {
    this.#solution.fill(0);
    this.#residual.fill(0);
    this.#block.addTargets(this.#residual);
    this.#shared.forEach((value, factor) => {
      this.#base[factor] = value + ridge;
    });
  }

  /** Next direction from the residual; answers the residual's length in the preconditioner's measure. */
  #turn(before: number): number {
    const residual = this.#residual;
    const base = this.#base;
    const direction = this.#direction;
    let error = 0;
    for (let factor = 0; factor < residual.length; factor++) {
      error += residual[factor] ** 2 / base[factor];
    }
    const keep = before > 0 ? error / before : 0;
    for (let factor = 0; factor < residual.length; factor++) {
      direction[factor] = residual[factor] / base[factor] + keep * direction[factor];
    }
    return error;
  }

  /** The system's matrix times the direction; answers their inner product. */
  #multiply(): number {
    const image = this.#image;
    const direction = this.#direction;
    for (let factor = 0; factor < image.length; factor++) {
      image[factor] = this.#base[factor] * direction[factor];
    }
    this.#block.addImage(direction, image);
    let slope = 0;
    for (let factor = 0; factor < image.length; factor++) slope += image[factor] * direction[factor];
    return slope;
  }

  /** What `#multiply` answers, as a sample of the entries tells it. */
  #sampledSlope(): number {
    let slope = this.#block.sampledSquares(this.#direction);
    this.#direction.forEach((value, factor) => {
      slope += this.#base[factor] * value ** 2;
    });
    return slope;
  }

  #advance(length: number): void {
    for (let factor = 0; factor < this.#solution.length; factor++) {
      this.#solution[factor] += length * this.#direction[factor];
      this.#residual[factor] -= length * this.#image[factor];
    }
  }
}
