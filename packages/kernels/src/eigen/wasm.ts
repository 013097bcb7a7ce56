import type { Machine } from "../machine/machine.ts";
import type { EigenKernels } from "./eigenKernels.ts";
import { diagonalise } from "./implicitQl.ts";
import { inOrder } from "./inOrder.ts";
import { checkMatrix, toUnitScale } from "./plain.ts";

/** The same on WebAssembly: reflections on one thread, eigenvectors by four rows at a time on all. */
export function wasmEigen(machine: Machine): EigenKernels {
  return {
    symmetricEigen(matrix, size) {
      checkMatrix(matrix, size);
      const { scaled, scale } = toUnitScale(matrix);
      return machine.memory.use((space) => {
        const diagonal = space.float64(size);
        const beside = space.float64(size);
        const tridiagonal = {
          size,
          matrix: space.copyOf(scaled).byteOffset,
          diagonal: diagonal.byteOffset,
          beside: beside.byteOffset,
          reflections: space.float64(size * size).byteOffset,
          betas: space.float64(size).byteOffset,
          update: space.float64(size).byteOffset,
        };
        machine.call("tridiagonalise", space.record(tridiagonal));
        const { values, planes, turns } = diagonalise({ diagonal, beside });
        const vectors = space.float64(size * size);
        const job = space.record({
          ...tridiagonal,
          rotationCount: planes.length,
          planes: space.copyOf(planes).byteOffset,
          turns: space.copyOf(turns).byteOffset,
          vectors: vectors.byteOffset,
        });
        machine.parallelFor({ kernel: "turnAxes", job, count: size / 4, chunk: 1, scratchBytes: 32 * size });
        return inOrder({ values: values.map((value) => scale * value), vectors: vectors.slice() });
      });
    },
  };
}
