import type { Machine } from "../machine/machine.ts";
import { cropSquare, padded, padRows } from "../machine/padRows.ts";
import type { GramKernels, GramSums, Rows } from "./gramKernels.ts";
import { gramPartsOf } from "./gramParts.ts";
import { checkRows, checkSums } from "./plain.ts";

/**
 * YᵀY of rows that stand in the kernels' memory, a multiple of eight wide; outside of it.
 */
export function gramOf(machine: Machine, rows: Rows, told: GramSums = "exact"): Float64Array {
  const { rowCount, width, values } = rows;
  return machine.memory.use((space) => {
    const { parts, ...ofParts } = gramPartsOf(rows, told);
    const sums = space.float32(parts * width * width).byteOffset;
    const job = space.record({ values: values.byteOffset, rowCount, width, ...ofParts, sums });
    machine.parallelFor({ kernel: "gramParts", job, count: parts, chunk: 1 });
    const gram = space.float64(width * width);
    machine.call("sumGramParts", job, parts, gram.byteOffset);
    return gram.slice();
  });
}

/** The same on WebAssembly, by tiles of 4 × 8 that stay in registers. */
export function wasmGram(machine: Machine): GramKernels {
  return {
    gram(rows, sums) {
      checkRows(rows);
      const width = padded(rows.width);
      return machine.memory.use((space) => {
        const gram = gramOf(machine, { rowCount: rows.rowCount, width, values: padRows(space, rows) }, sums);
        return checkSums(cropSquare(gram, rows.width), rows);
      });
    },
  };
}
