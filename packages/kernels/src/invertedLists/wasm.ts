import type { Machine } from "../machine/machine.ts";
import { answerQueries, type Search } from "../topItems/answerQueries.ts";
import { checkQueries } from "../topItems/checkTable.ts";
import { placeTable } from "../topItems/tableMemory.ts";
import type { InvertedListsKernels } from "./invertedListsKernels.ts";
import { listLayout } from "./listLayout.ts";

/** Queries that a thread takes at a time; each is answered on its own. */
const chunk = 4;

/** The same on WebAssembly. */
export function wasmInvertedLists(machine: Machine): InvertedListsKernels {
  return {
    invertedLists(items, lists) {
      const { rowCount, width } = items;
      const { listCount, order, starts, centres, bounds } = listLayout(items, lists);
      const space = machine.memory.open();
      const kept = {
        centres: space.copyOf(centres.values).byteOffset,
        bounds: space.copyOf(bounds).byteOffset,
        starts: space.copyOf(starts).byteOffset,
        listCount,
      };
      const search: Search = {
        table: placeTable(machine, space, { items, order }),
        kernel: "searchLists",
        chunk,
        scratchBytes: (wanted) => machine.call("invertedListsScratch", width, wanted, listCount),
        jobOf: (own, top) => own.record({ top, ...kept }),
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
