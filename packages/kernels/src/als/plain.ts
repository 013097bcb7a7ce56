import { plainEigen } from "../eigen/plain.ts";
import type { GramSums } from "../gram/gramKernels.ts";
import { plainGram } from "../gram/plain.ts";
import type { AlsKernels, AlsProblem, AlsRun, AlsSides, SparseRows } from "./alsKernels.ts";
import { checkProblem } from "./checkProblem.ts";
import { orderOf, rowsAt } from "./order.ts";
import { RidgeSolver } from "../ridge/ridgeSolver.ts";
import type { RowEntries } from "../ridge/rowBlock.ts";
import { solveExactly } from "../ridge/exactRow.ts";
import { effortFor, stepsOf } from "./rowSteps.ts";

interface RidgeRow extends RowEntries {
  ridge: number;
}

interface Side {
  entries: SparseRows;
  ridges: Float32Array;
  factors: Float32Array;
}

/** Every row of a table times a square matrix, in place. */
function turn(factors: Float32Array, axes: Float64Array): void {
  const width = Math.sqrt(axes.length);
  const turned = new Float64Array(width);
  for (let start = 0; start < factors.length; start += width) {
    turned.fill(0);
    for (let k = 0; k < width; k++) {
      const value = factors[start + k];
      for (let j = 0; j < width; j++) turned[j] += value * axes[k * width + j];
    }
    factors.set(turned, start);
  }
}

class PlainAlsRun implements AlsRun {
  readonly #problem: AlsProblem;
  readonly #rows: Side;
  readonly #columns: Side;

  constructor(problem: AlsProblem) {
    const { byRow, byColumn, factorCount } = problem;
    this.#problem = problem;
    this.#rows = {
      entries: byRow,
      ridges: problem.rowRidges,
      factors: new Float32Array(byRow.rowCount * factorCount),
    };
    this.#columns = { entries: byColumn, ridges: problem.columnRidges, factors: problem.columnFactors.slice() };
  }

  sweepRows(): void {
    this.#sweep(this.#rows, this.#columns);
  }

  sweepColumns(): void {
    this.#sweep(this.#columns, this.#rows);
  }

  factors(): AlsSides {
    const { vectors } = plainEigen.symmetricEigen(this.#gramOf(this.#columns), this.#problem.factorCount);
    for (const { factors } of [this.#rows, this.#columns]) turn(factors, vectors);
    return { rows: this.#rows.factors.slice(), columns: this.#columns.factors.slice() };
  }

  close(): void {}

  #gramOf({ entries, factors }: Side, sums?: GramSums): Float64Array {
    const values = rowsAt(factors, orderOf(entries).rows);
    return plainGram.gram({ rowCount: entries.rowCount, width: this.#problem.factorCount, values }, sums);
  }

  #sweep(moving: Side, fixed: Side): void {
    const { factorCount, unobservedWeight, solver } = this.#problem;
    const gram = this.#gramOf(fixed, solver.kind === "conjugateGradient" ? solver.gram : "exact");
    if (solver.kind === "cholesky") {
      const shared = gram.map((value) => unobservedWeight * value);
      this.#forRows(moving, (row, x) => solveExactly({ ...row, factors: fixed.factors, shared }, x));
      return;
    }
    const { values, vectors } = plainEigen.symmetricEigen(gram, factorCount);
    turn(fixed.factors, vectors);
    const shared = values.map((value) => unobservedWeight * Math.max(0, value));
    const ridgeSolver = new RidgeSolver({ factors: fixed.factors, factorCount, shared });
    const steps = stepsOf(solver, { ofRows: moving === this.#rows, factorCount });
    this.#forRows(moving, (row, x) => {
      ridgeSolver.solve(row, x, { ridge: row.ridge, ...effortFor(steps, row.to - row.from) });
    });
  }

  #forRows({ entries, ridges, factors }: Side, solve: (row: RidgeRow, x: Float32Array) => void): void {
    const { factorCount } = this.#problem;
    const { columns, preferences, confidences, offsets } = entries;
    for (let row = 0; row < entries.rowCount; row++) {
      const [from, to] = [offsets[row], offsets[row + 1]];
      const x = factors.subarray(row * factorCount, (row + 1) * factorCount);
      solve({ columns, preferences, confidences, from, to, ridge: ridges[row] }, x);
    }
  }
}

/** In plain TypeScript, in double precision but for the factors that are kept; bfloat16 is not imitated. */
export const plainAls: AlsKernels = {
  openAls(problem) {
    checkProblem(problem);
    return new PlainAlsRun(problem);
  },
};
