import type { Space } from "../machine/space.ts";
import type { SparseRows } from "./alsKernels.ts";
import type { Order } from "./order.ts";

/** Pointers to the entries of one side, as `RowsJob` in assembly/rowsJob.ts wants them. */
export interface EntryPointers {
  offsets: number;
  columns: number;
  confidences: number;
  targets: number;
}

/** Where rows stand in memory, and the columns that their entries name. */
export interface Orders {
  rows: Order;
  columns: Order;
}

/** Places of the rows' entries, filled up to a multiple of four a row. */
function paddedOffsets({ rowCount, offsets }: SparseRows, rows: Int32Array): Int32Array {
  const padded = new Int32Array(rowCount + 1);
  rows.forEach((row, place) => {
    padded[place + 1] = padded[place] + 4 * Math.ceil((offsets[row + 1] - offsets[row]) / 4);
  });
  return padded;
}

/** Copies entries to where kernels read them; what fills a row up has no weight and the column 0. */
export function placeEntries(space: Space, side: SparseRows, { rows, columns: named }: Orders): EntryPointers {
  const offsets = space.copyOf(paddedOffsets(side, rows.rows));
  const count = offsets[side.rowCount];
  const [columns, confidences] = [space.int32(count), space.float32(count)];
  // Where nothing was turned down c·p is c: to read it once is less traffic.
  const targets = side.preferences.every((preference) => preference === 1) ? confidences : space.float32(count);
  rows.rows.forEach((row, at) => {
    let place = offsets[at];
    for (let entry = side.offsets[row]; entry < side.offsets[row + 1]; entry++, place++) {
      columns[place] = named.places[side.columns[entry]];
      confidences[place] = side.confidences[entry];
      targets[place] = side.confidences[entry] * side.preferences[entry];
    }
  });
  return {
    offsets: offsets.byteOffset,
    columns: columns.byteOffset,
    confidences: confidences.byteOffset,
    targets: targets.byteOffset,
  };
}
