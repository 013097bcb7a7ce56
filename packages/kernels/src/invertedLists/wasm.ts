import type { Machine } from "../machine/machine.ts";
import type { Space } from "../machine/space.ts";
import { searchedTable } from "../topItems/searchedTable.ts";
import { blockItems, placeTable, wholeBlocks } from "../topItems/tableMemory.ts";
import type { InvertedListsKernels } from "./invertedListsKernels.ts";
import { boundNumbers, listLayout, setReach, type ListLayout } from "./listLayout.ts";

/** Queries that a thread takes at a time; each is answered on its own. */
const chunk = 4;

/** Length of the longest item of every sixteen lists. */
function longestOf({ listCount, bounds }: ListLayout): Float64Array {
  const longest = new Float64Array(Math.ceil(listCount / blockItems));
  for (let list = 0; list < listCount; list++) {
    const block = Math.floor(list / blockItems);
    longest[block] = Math.max(longest[block], bounds[boundNumbers * list + 1]);
  }
  return longest;
}

/** The lists as they are ranked, in the kernels' memory; `bounds` may change. */
function placeLists(machine: Machine, space: Space, layout: ListLayout): { lists: number; bounds: number } {
  const { listCount, centres: items } = layout;
  const centres = placeTable(machine, space, {
    items,
    order: wholeBlocks(Int32Array.from({ length: listCount }, (_, list) => list)),
  });
  const bounds = space.copyOf(layout.bounds).byteOffset;
  const longest = space.copyOf(longestOf(layout)).byteOffset;
  return { lists: space.record({ centres: centres.table, bounds, longest, listCount }), bounds };
}

/** The same on WebAssembly. */
export function wasmInvertedLists(machine: Machine): InvertedListsKernels {
  return {
    invertedLists(items, given) {
      const layout = listLayout(items, given);
      const { listCount, order, bounds } = layout;
      let boundsAt = 0;
      const table = searchedTable(machine, items, (space) => {
        const placed = placeLists(machine, space, layout);
        boundsAt = placed.bounds;
        const starts = space.copyOf(layout.starts).byteOffset;
        return {
          table: placeTable(machine, space, { items, order }),
          kernel: "searchLists",
          chunk,
          scratchBytes: (wanted) => machine.call("invertedListsScratch", items.width, wanted, listCount),
          jobOf: (own, top) => own.record({ top, lists: placed.lists, starts }),
        };
      });
      return {
        ...table,
        lookOut(deviations) {
          setReach(bounds, layout.scatter, deviations);
          // The memory may have grown since, and has another buffer then.
          new Float64Array(machine.memory.wasm.buffer, boundsAt, bounds.length).set(bounds);
        },
      };
    },
  };
}
