import fc from "fast-check";
import { expect, test } from "vitest";
import { localMachine } from "../machine/startMachine.ts";
import { alsMemoryBytes } from "./alsMemoryBytes.ts";
import type { SparseRows } from "./alsKernels.ts";
import { wasmAls } from "./wasm.ts";

/** So many entries in every row. */
function evenRows(rowCount: number, columnCount: number, perRow: number): SparseRows {
  const pairCount = rowCount * perRow;
  return {
    rowCount,
    columnCount,
    offsets: Int32Array.from({ length: rowCount + 1 }, (_, row) => row * perRow),
    columns: Int32Array.from({ length: pairCount }, (_, at) => at % columnCount),
    preferences: new Uint8Array(pairCount).fill(1),
    confidences: new Float32Array(pairCount).fill(1),
  };
}

test("a run keeps no more than was said before, whatever its size", () => {
  const machine = localMachine("relaxed")!;
  const gather = fc.constantFrom("float32", "bfloat16");
  const sizes = fc.record({ count: fc.integer({ min: 1, max: 400 }), perRow: fc.nat(30), wide: fc.nat(16), gather });
  fc.assert(
    fc.property(sizes, ({ count, perRow, wide, gather: read }) => {
      const factorCount = 4 * (wide + 1);
      const side = evenRows(count, count, perRow);
      const run = wasmAls(machine).openAls({
        byRow: side,
        byColumn: side,
        factorCount,
        unobservedWeight: 1,
        rowRidges: new Float32Array(count).fill(1),
        columnRidges: new Float32Array(count).fill(1),
        columnFactors: new Float32Array(count * factorCount),
        solver: { kind: "conjugateGradient", steps: 1, gather: read },
      });
      const kept = machine.memory.usedBytes;
      run.close();
      const said = alsMemoryBytes({ rowCount: count, columnCount: count, pairCount: count * perRow, factorCount });
      expect(kept).toBeLessThanOrEqual(said + 1_024);
      expect(machine.memory.usedBytes).toBe(0);
    }),
    { numRuns: 60 },
  );
});
