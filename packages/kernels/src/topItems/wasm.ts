import type { Machine } from "../machine/machine.ts";
import { answerQueries, type Search } from "./answerQueries.ts";
import { byFallingNorm } from "./byFallingNorm.ts";
import { checkedNorms, checkQueries } from "./checkTable.ts";
import { placeTable, wholeBlocks } from "./tableMemory.ts";
import type { TopItemsKernels } from "./topItemsKernels.ts";

/** Queries that share a pass over the items, as compiled (assembly/topItems.ts). */
const passQueries = 32;

/** The same on WebAssembly. */
export function wasmTopItems(machine: Machine): TopItemsKernels {
  return {
    itemTable(items) {
      const { rowCount, width } = items;
      const order = wholeBlocks(byFallingNorm(checkedNorms("items", items)));
      const space = machine.memory.open();
      const search: Search = {
        table: placeTable(machine, space, { items, order }),
        kernel: "topItems",
        chunk: passQueries,
        scratchBytes: (wanted) => machine.call("topItemsScratch", width, wanted),
        jobOf: (_space, topItemsJob) => topItemsJob,
      };
      return {
        rowCount,
        width,
        close: () => space.close(),
        best: (queries, wanted) => {
          checkQueries(queries, wanted, items);
          return answerQueries(machine, search, { ...wanted, queries, k: Math.min(wanted.k, rowCount) });
        },
      };
    },
  };
}
