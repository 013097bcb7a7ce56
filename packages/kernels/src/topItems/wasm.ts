import type { Machine } from "../machine/machine.ts";
import { byFallingNorm } from "./byFallingNorm.ts";
import { checkedNorms } from "./checkTable.ts";
import { searchedTable } from "./searchedTable.ts";
import { placeTable, wholeBlocks } from "./tableMemory.ts";
import type { TopItemsKernels } from "./topItemsKernels.ts";

/** Queries that share a pass over the items, as compiled (assembly/topItems.ts). */
const passQueries = 32;

/** The same on WebAssembly. */
export function wasmTopItems(machine: Machine): TopItemsKernels {
  return {
    itemTable(items) {
      const order = wholeBlocks(byFallingNorm(checkedNorms("items", items)));
      return searchedTable(machine, items, (space) => ({
        table: placeTable(machine, space, { items, order }),
        kernel: "topItems",
        chunk: passQueries,
        scratchBytes: (wanted) => machine.call("topItemsScratch", items.width, wanted),
        jobOf: (_space, topItemsJob) => topItemsJob,
      }));
    },
  };
}
