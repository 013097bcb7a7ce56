import type { Machine } from "../machine/machine.ts";
import { cropSquare, padded, padRows } from "../machine/padRows.ts";
import type { GramKernels, Rows } from "./gramKernels.ts";
import { checkRows, checkSums } from "./plain.ts";

/** Parts that are summed on their own and then together, in order: as many on one thread as on eight. */
const partCount = 16;

/**
 * YᵀY of rows that stand in the kernels' memory, a multiple of eight wide; outside of it.
 */
export function gramOf(machine: Machine, { rowCount, width, values }: Rows): Float64Array {
  return machine.memory.use((space) => {
    const partRows = Math.ceil(rowCount / partCount);
    const sums = space.float32(partCount * width * width).byteOffset;
    const job = space.record({ values: values.byteOffset, rowCount, width, partRows, sums });
    machine.parallelFor({ kernel: "gramParts", job, count: partCount, chunk: 1 });
    const gram = space.float64(width * width);
    machine.call("sumGramParts", job, partCount, gram.byteOffset);
    return gram.slice();
  });
}

/** The same on WebAssembly, by tiles of 4 × 8 that stay in registers. */
export function wasmGram(machine: Machine): GramKernels {
  return {
    gram(rows) {
      checkRows(rows);
      const width = padded(rows.width);
      return machine.memory.use((space) => {
        const gram = gramOf(machine, { rowCount: rows.rowCount, width, values: padRows(space, rows) });
        return checkSums(cropSquare(gram, rows.width), rows);
      });
    },
  };
}
