import type { Machine } from "../machine/machine.ts";
import type { Space } from "../machine/space.ts";
import { checkComparison } from "./checkComparison.ts";
import { entriesOf, visitsOf } from "./visits.ts";
import { NeighbourRows } from "./neighbourRows.ts";
import type { ColumnComparison, ColumnNeighbours, NearestColumnsKernels } from "./nearestColumnsKernels.ts";

/** Columns that a thread takes at a time. */
const chunk = 64;
/** Numbers of answers that are held at a time. */
const heldNumbers = 1 << 22;

/** The same on WebAssembly. */
export function wasmNearestColumns(machine: Machine): NearestColumnsKernels {
  return {
    nearestColumns(comparison) {
      checkComparison(comparison);
      return machine.memory.use((space) => compare(machine, space, comparison));
    },
  };
}

function compare(
  machine: Machine,
  space: Space,
  { rows, lengths, shrinkage, limit }: ColumnComparison,
): ColumnNeighbours {
  const { columnCount } = rows;
  const wanted = Math.min(limit, Math.max(0, columnCount - 1));
  const lists = new NeighbourRows(columnCount);
  const slice = Math.min(columnCount, chunk * Math.max(1, Math.floor(heldNumbers / (chunk * Math.max(1, wanted)))));
  const [items, scores, counts] = [space.int32(slice * wanted), space.float32(slice * wanted), space.int32(slice)];
  const shared = {
    columnCount,
    entries: entriesOf(rows, space),
    ...visitsOf(rows, space),
    lengths: space.copyOf(lengths).byteOffset,
    shrinkage: space.copyOf(Float64Array.of(shrinkage)).byteOffset,
  };
  const answers = { items: items.byteOffset, scores: scores.byteOffset, counts: counts.byteOffset };
  const scratchBytes = machine.call("nearestColumnsScratch", columnCount);
  for (let first = 0; first < columnCount; first += slice) {
    const count = Math.min(slice, columnCount - first);
    const job = space.record({ ...shared, first, wanted, ...answers });
    machine.parallelFor({ kernel: "nearestColumns", job, count, chunk, scratchBytes });
    for (let at = 0; at < count; at++) lists.add({ items, scores }, at * wanted, at * wanted + counts[at]);
  }
  return lists.finish();
}
