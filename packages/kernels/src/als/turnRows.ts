import type { Machine } from "../machine/machine.ts";

/** Rows at a time: they and eight columns of the matrix stay in the first cache. */
const chunk = 16;
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

/** A table in the kernels' memory with room for the rows that fill the last four up. */
export interface Table {
  rowCount: number;
  /** a multiple of 8 */
  width: number;
  values: Float32Array;
}

/**
 * Every row of the table times a matrix, in place.
 *
 * @param axes size × size with size ≤ width; what is beyond becomes 0
 * @param packed pointer to where a bfloat16 copy goes, 0 for none
 */
export function turnRows(
  machine: Machine,
  { rowCount, width, values }: Table,
  to: { axes: Float64Array; packed: number },
) {
  machine.memory.use((space) => {
    const panels = space.copyOf(panelsOf(to.axes, Math.sqrt(to.axes.length), width));
    const job = space.record({
      values: values.byteOffset,
      width,
      panels: panels.byteOffset,
      packed: to.packed,
    });
    machine.parallelFor({ kernel: "rotateRows", job, count: rowCount, chunk, scratchBytes: 4 * chunk * width });
  });
}
