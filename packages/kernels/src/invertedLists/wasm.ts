import type { Machine } from "../machine/machine.ts";
import { searchedTable } from "../topItems/searchedTable.ts";
import { placeTable } from "../topItems/tableMemory.ts";
import type { InvertedListsKernels } from "./invertedListsKernels.ts";
import { listLayout, setReach } from "./listLayout.ts";

/** Queries that a thread takes at a time; each is answered on its own. */
const chunk = 4;

/** The same on WebAssembly. */
export function wasmInvertedLists(machine: Machine): InvertedListsKernels {
  return {
    invertedLists(items, lists) {
      const { listCount, order, starts, centres, bounds, scatter } = listLayout(items, lists);
      let boundsAt = 0;
      const table = searchedTable(machine, items, (space) => {
        const kept = {
          centres: space.copyOf(centres.values).byteOffset,
          bounds: (boundsAt = space.copyOf(bounds).byteOffset),
          starts: space.copyOf(starts).byteOffset,
          listCount,
        };
        return {
          table: placeTable(machine, space, { items, order }),
          kernel: "searchLists",
          chunk,
          scratchBytes: (wanted) => machine.call("invertedListsScratch", items.width, wanted, listCount),
          jobOf: (own, top) => own.record({ top, ...kept }),
        };
      });
      return {
        ...table,
        lookOut(deviations) {
          setReach(bounds, scatter, deviations);
          // The memory may have grown since, and has another buffer then.
          new Float64Array(machine.memory.wasm.buffer, boundsAt, bounds.length).set(bounds);
        },
      };
    },
  };
}
