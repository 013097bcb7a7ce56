import type { Machine } from "../machine/machine.ts";
import type { Space } from "../machine/space.ts";

/** Rows that the kernel turns at a time; a table has room for as many as fill its last group up. */
const groupRows = 6;
/** Of the rows that a thread takes at a time: they and eight columns of the matrix stay in the first cache. */
const chunkBytes = 16_384;
/** Columns of the matrix that a panel holds. */
const panelWidth = 8;

/**
 * The matrix as kernels read it: eight columns after the other, each panel row by row, filled up with zeros.
 *
 * @param matrix size × size
 */
function panelsOf(matrix: Float64Array, size: number, width: number): Float32Array {
  const panels = new Float32Array(width * width);
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      const panel = Math.floor(column / panelWidth);
      panels[(panel * width + row) * panelWidth + (column % panelWidth)] = matrix[row * size + column];
    }
  }
  return panels;
}

/** Numbers that a table takes whose rows can be turned: six at a time. */
export function turnableLength(rowCount: number, width: number): number {
  return width * groupRows * Math.ceil(rowCount / groupRows);
}

/** Rows in the kernels' memory, with room behind them for those that fill the last group up. */
export interface Table {
  rowCount: number;
  /** a multiple of 8 */
  width: number;
  values: Float32Array;
}

/** A table of zeros. */
export function tableIn(space: Space, rowCount: number, width: number): Table {
  return { rowCount, width, values: space.float32(turnableLength(rowCount, width)).subarray(0, rowCount * width) };
}

export interface Turning {
  /** size × size with size ≤ the table's width; what is beyond becomes 0 */
  axes: Float64Array;
  /** pointer to where the answer goes, with room for as many rows as the table has */
  turned: number;
  /** should it be bfloat16? */
  packed: boolean;
}

/** Writes every row of the table times a matrix. */
export function turnRows(
  machine: Machine,
  { rowCount, width, values }: Table,
  { axes, turned, packed }: Turning,
): void {
  machine.memory.use((space) => {
    const panels = space.copyOf(panelsOf(axes, Math.sqrt(axes.length), width));
    const job = space.record({ values: values.byteOffset, width, panels: panels.byteOffset, turned });
    const kernel = packed ? "rotateRowsPacked" : "rotateRows";
    const chunk = groupRows * Math.max(1, Math.floor(chunkBytes / (4 * groupRows * width)));
    machine.parallelFor({ kernel, job, count: rowCount, chunk });
  });
}

/** What undoes a turn: its transpose. */
export function turnedBack(axes: Float64Array): Float64Array {
  const size = Math.sqrt(axes.length);
  return axes.map((_, at) => axes[(at % size) * size + Math.floor(at / size)]);
}
