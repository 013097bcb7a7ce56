import type { AlsProblem, SparseRows } from "./alsKernels.ts";

const mostFactors = 1024;

/** @throws RangeError unless this many factors can be fitted; it says how many can */
export function checkFactorCount(factorCount: number): void {
  if (!(factorCount > 0) || factorCount % 4 !== 0) {
    const nearest = factorCount > 4 ? 4 * Math.round(factorCount / 4) : 64;
    throw new RangeError(`factorCount must be a positive multiple of 4, not ${factorCount}; try ${nearest}`);
  }
  if (factorCount > mostFactors) {
    throw new RangeError(`factorCount must be at most ${mostFactors}, not ${factorCount}; 64 to 256 are usual`);
  }
}

function checkSides(row: SparseRows, column: SparseRows): void {
  if (row.rowCount !== column.columnCount || row.columnCount !== column.rowCount) {
    throw new RangeError("byColumn must be byRow transposed: their counts of rows and columns differ");
  }
  if (row.columns.length !== column.columns.length) {
    throw new RangeError("byColumn must be byRow transposed: they have different numbers of entries");
  }
}

function checkLength(name: string, values: Float32Array, length: number): void {
  if (values.length !== length) throw new RangeError(`${name} must have ${length} numbers, not ${values.length}`);
}

function checkPositive(name: string, values: Float32Array): void {
  const at = values.findIndex((value) => !(value > 0));
  if (at >= 0) throw new RangeError(`${name}[${at}] must be above 0, not ${values[at]}: raise the regularisation`);
}

/** Beyond it sums of squares leave single precision. */
const greatestConfidence = 1e30;

function checkConfidences({ confidences }: SparseRows): void {
  const at = confidences.findIndex((value) => !(value >= 0 && value <= greatestConfidence));
  if (at < 0) return;
  throw new RangeError(`confidences[${at}] must be from 0 to ${greatestConfidence}, not ${confidences[at]}`);
}

function checkSteps(name: string, steps: number): void {
  if (Number.isInteger(steps) && steps >= 1) return;
  throw new RangeError(`${name} must be a whole number of at least 1, not ${steps}; or choose "cholesky"`);
}

/** @throws RangeError that names what does not fit */
export function checkProblem(problem: AlsProblem): void {
  const { byRow, byColumn, factorCount, unobservedWeight, solver } = problem;
  checkFactorCount(factorCount);
  checkSides(byRow, byColumn);
  checkConfidences(byRow);
  checkConfidences(byColumn);
  checkLength("rowRidges", problem.rowRidges, byRow.rowCount);
  checkLength("columnRidges", problem.columnRidges, byColumn.rowCount);
  checkLength("columnFactors", problem.columnFactors, byColumn.rowCount * factorCount);
  checkPositive("rowRidges", problem.rowRidges);
  checkPositive("columnRidges", problem.columnRidges);
  if (!(unobservedWeight >= 0)) throw new RangeError(`unobservedWeight must be at least 0, not ${unobservedWeight}`);
  if (solver.kind === "cholesky") return;
  checkSteps("steps", solver.steps);
  checkSteps("middleRowSteps", solver.middleRowSteps ?? solver.steps);
}
