import type { Machine } from "../machine/machine.ts";
import type { InverseKernels } from "./inverseKernels.ts";
import { checkSquare, cutSquare, fillSquare, notPositiveDefinite, roundedUp, tileSide } from "./square.ts";

const tileBytes = 8 * tileSide ** 2;
/** Tiles that a thread takes at a time: fewer would wake the others for less than waking them costs. */
const chunk = 8;

/** The same on WebAssembly: block columns of L one after the other, the tiles of each on all threads. */
export function wasmInverse(machine: Machine): InverseKernels {
  return {
    invertPositiveDefinite(matrix, size) {
      checkSquare(matrix, size);
      const side = roundedUp(size);
      return machine.memory.use((space) => {
        const square = { size: side, values: space.float64(side * side) };
        fillSquare(square, matrix, size);
        const inverse = space.float64(side * side).byteOffset;
        const record = space.copyOf(Int32Array.of(square.values.byteOffset, inverse, side, 0));
        const job = record.byteOffset;
        const tile = space.bytes(tileBytes);
        const blocks = side / tileSide;
        for (let block = 0; block < blocks; block++) {
          record[3] = block * tileSide;
          const failed = machine.call("factorDiagonal", job, tile);
          if (failed >= 0) throw notPositiveDefinite(failed);
          const count = blocks - block - 1;
          machine.parallelFor({ kernel: "factorTiles", job, count, chunk, scratchBytes: tileBytes });
        }
        machine.parallelFor({ kernel: "invertTiles", job, count: blocks, chunk, scratchBytes: tileBytes });
        machine.parallelFor({ kernel: "squareTiles", job, count: blocks, chunk, scratchBytes: tileBytes });
        return cutSquare(square, size);
      });
    },
  };
}
