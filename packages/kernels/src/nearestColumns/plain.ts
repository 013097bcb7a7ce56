import { BestList } from "../topItems/bestList.ts";
import { byColumn } from "./byColumn.ts";
import { checkComparison } from "./checkComparison.ts";
import { NeighbourRows } from "./neighbourRows.ts";
import type { NearestColumnsKernels, WeightedRows } from "./nearestColumnsKernels.ts";

/** Adds up the products of one column with all others; returns those that got one, in the order they were met. */
function addProducts(
  column: number,
  turned: WeightedRows,
  { rows, sums }: { rows: WeightedRows; sums: Float64Array },
): number[] {
  const touched: number[] = [];
  for (let at = turned.offsets[column]; at < turned.offsets[column + 1]; at++) {
    const row = turned.columns[at];
    for (let entry = rows.offsets[row]; entry < rows.offsets[row + 1]; entry++) {
      const other = rows.columns[entry];
      if (sums[other] === 0) touched.push(other);
      sums[other] += turned.weights[at] * rows.weights[entry];
    }
  }
  return touched;
}

/** One column after the other. */
export const plainNearestColumns: NearestColumnsKernels = {
  nearestColumns(comparison) {
    checkComparison(comparison);
    const { rows, lengths, shrinkage, limit } = comparison;
    const turned = byColumn(rows);
    const sums = new Float64Array(rows.columnCount);
    const lists = new NeighbourRows(rows.columnCount);
    for (let column = 0; column < rows.columnCount; column++) {
      const touched = addProducts(column, turned, { rows, sums });
      const nearest = new BestList(Math.min(limit, touched.length));
      for (const other of touched) {
        const score = Math.fround(sums[other] / (lengths[column] * lengths[other] + shrinkage));
        sums[other] = 0;
        if (other !== column && score >= nearest.threshold) nearest.offer(other, score);
      }
      lists.add(nearest, 0, nearest.size);
    }
    return lists.finish();
  },
};
