import type { Rows } from "../gram/gramKernels.ts";
import { rowNorms } from "../product/rowProducts.ts";
import type { Wanted } from "./topItemsKernels.ts";

/** The codes of longer rows would be too coarse to say anything. */
const mostFactors = 65_536;

/**
 * Lengths of rows that can be compared.
 *
 * @throws RangeError that says what is wrong with which row
 */
export function checkedNorms(name: string, rows: Rows): Float64Array {
  const { rowCount, width, values } = rows;
  if (!Number.isInteger(width) || width < 1 || width > mostFactors) {
    throw new RangeError(`${name} must be 1 … ${mostFactors} factors wide, not ${width}`);
  }
  if (values.length !== rowCount * width) {
    throw new RangeError(`${name}: ${values.length} numbers do not make ${rowCount} rows of ${width}`);
  }
  const norms = rowNorms(rows);
  const wrong = norms.findIndex((norm) => !Number.isFinite(norm));
  if (wrong !== -1) throw new RangeError(`${name}: row ${wrong} has a number that is not finite`);
  return norms;
}

/** @throws RangeError unless the queries can be ranked against items of this shape */
export function checkQueries(queries: Rows, { k, excluded }: Wanted, items: { rowCount: number; width: number }): void {
  if (!Number.isInteger(k) || k < 0) throw new RangeError(`k must be a whole number of at least 0, not ${k}`);
  if (queries.width !== items.width) {
    throw new RangeError(`queries are ${queries.width} factors wide, items ${items.width}; take both from one model`);
  }
  checkedNorms("queries", queries);
  if (!excluded) return;
  const { offsets, columns } = excluded;
  if (offsets.length !== queries.rowCount + 1 || offsets[queries.rowCount] !== columns.length) {
    throw new RangeError(`excluded items must have ${queries.rowCount + 1} offsets, the last ${columns.length}`);
  }
  for (let query = 0; query < queries.rowCount; query++) {
    for (let at = offsets[query] + 1; at < offsets[query + 1]; at++) {
      if (columns[at] > columns[at - 1]) continue;
      throw new RangeError(`excluded items of query ${query} must ascend; ${columns[at]} follows ${columns[at - 1]}`);
    }
  }
}
