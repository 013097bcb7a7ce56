import { rowsOf, type FeatureTable, type Outcomes } from "@segue/engine/model";
import type { RankerCards } from "@segue/engine/prediction";

/** Evenly spaced rows, at most so many. */
export function sampleCards({ table, outcomes }: RankerCards, most: number): { table: FeatureTable; listen: Outcomes } {
  const step = Math.max(1, Math.ceil(table.rowCount / most));
  const rows = Uint32Array.from({ length: Math.ceil(table.rowCount / step) }, (_, at) => at * step);
  return { table: rowsOf(table, rows), listen: Uint8Array.from(rows, (row) => outcomes.listen[row]) };
}
