import type { ColumnComparison } from "./nearestColumnsKernels.ts";

/** @throws RangeError that names what does not fit */
export function checkComparison({ rows, lengths, shrinkage, limit }: ColumnComparison): void {
  if (lengths.length !== rows.columnCount) {
    throw new RangeError(`lengths has ${lengths.length} numbers for ${rows.columnCount} columns`);
  }
  if (!(shrinkage >= 0)) throw new RangeError(`shrinkage must be at least 0, not ${shrinkage}`);
  if (!(limit >= 0)) throw new RangeError(`limit must be at least 0, not ${limit}; Infinity keeps all`);
  const wrong = rows.weights.findIndex((weight) => !(weight > 0 && weight < Infinity));
  if (wrong !== -1) {
    throw new RangeError(
      `weights[${wrong}] is ${rows.weights[wrong]}; it must be above 0, leave the entry out instead`,
    );
  }
}
