import type { Space } from "../machine/space.ts";
import type { SparseRows } from "./alsKernels.ts";

/** Pointers to the entries of one side, as `RowsJob` in assembly/rowsJob.ts wants them. */
export interface EntryPointers {
  offsets: number;
  columns: number;
  confidences: number;
  targets: number;
}

/** Places of rows whose entries are filled up to a multiple of four. */
function paddedOffsets({ rowCount, offsets }: SparseRows): Int32Array {
  const padded = new Int32Array(rowCount + 1);
  for (let row = 0; row < rowCount; row++) {
    padded[row + 1] = padded[row] + 4 * Math.ceil((offsets[row + 1] - offsets[row]) / 4);
  }
  return padded;
}

/** Copies entries to where kernels read them; what fills a row up has no weight and the column 0. */
export function placeEntries(space: Space, side: SparseRows): EntryPointers {
  const offsets = space.copyOf(paddedOffsets(side));
  const count = offsets[side.rowCount];
  const [columns, confidences, targets] = [space.int32(count), space.float32(count), space.float32(count)];
  for (let row = 0; row < side.rowCount; row++) {
    let place = offsets[row];
    for (let at = side.offsets[row]; at < side.offsets[row + 1]; at++, place++) {
      columns[place] = side.columns[at];
      confidences[place] = side.confidences[at];
      targets[place] = side.confidences[at] * side.preferences[at];
    }
  }
  return {
    offsets: offsets.byteOffset,
    columns: columns.byteOffset,
    confidences: confidences.byteOffset,
    targets: targets.byteOffset,
  };
}
