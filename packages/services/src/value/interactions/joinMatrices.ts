import { interactionsOf, type Interactions } from "@segue/engine/math";

/** Train and valid together, for the model that is fitted once its options are chosen. */
export function joinMatrices(train: Interactions, valid: Interactions): Interactions {
  const rows: number[] = [];
  const columns: number[] = [];
  for (const part of [train, valid]) {
    for (let row = 0; row < part.rowCount; row++) {
      for (let at = part.offsets[row]; at < part.offsets[row + 1]; at++) {
        rows.push(row);
        columns.push(part.columns[at]);
      }
    }
  }
  const ones = new Float32Array(rows.length).fill(1);
  const { rowCount, columnCount } = train;
  return interactionsOf({ rowCount, columnCount, rows, columns, preferences: ones, confidences: ones });
}
