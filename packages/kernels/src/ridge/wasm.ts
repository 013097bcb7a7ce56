import type { Machine } from "../machine/machine.ts";
import { noSteps } from "../als/rowSteps.ts";
import { padded } from "../machine/padRows.ts";
import type { Space } from "../machine/space.ts";
import { checkRow, checkSolution } from "./plain.ts";
import type { RidgeKernels, RidgeRow } from "./ridgeKernels.ts";

/** The row's entries where the kernel reads them, filled up to a multiple of four with weightless ones. */
function placeEntries(
  space: Space,
  { factors, factorCount, columns, preferences, confidences }: RidgeRow,
  width: number,
) {
  const count = 4 * Math.ceil(columns.length / 4);
  const gathered = space.float32(count * width);
  const [places, weights, targets] = [space.int32(count), space.float32(count), space.float32(count)];
  for (let at = 0; at < columns.length; at++) {
    const start = columns[at] * factorCount;
    gathered.set(factors.subarray(start, start + factorCount), at * width);
    places[at] = at;
    weights[at] = confidences[at];
    targets[at] = confidences[at] * preferences[at];
  }
  return {
    offsets: space.copyOf(Int32Array.of(0, count)).byteOffset,
    columns: places.byteOffset,
    confidences: weights.byteOffset,
    targets: targets.byteOffset,
    fixed: gathered.byteOffset,
  };
}

/** The same on WebAssembly, by the kernel that training uses for exact rows. */
export function wasmRidge(machine: Machine): RidgeKernels {
  return {
    solveRidge(row) {
      checkRow(row);
      const width = padded(row.factorCount);
      return machine.memory.use((space) => {
        const { fixed, ...entries } = placeEntries(space, row, width);
        const shared = space.float32(width * width);
        for (let at = 0; at < row.factorCount; at++) shared[at * (width + 1)] = row.shared[at];
        const x = space.float32(width);
        const job = space.record({
          ...entries,
          ridges: space.copyOf(Float32Array.of(row.ridge)).byteOffset,
          shared: shared.byteOffset,
          fixed,
          moving: x.byteOffset,
          width,
          ...noSteps,
        });
        machine.call("solveRows", job, 0, 1, space.bytes(machine.call("choleskyScratch", width)));
        return checkSolution(x.slice(0, row.factorCount));
      });
    },
  };
}
