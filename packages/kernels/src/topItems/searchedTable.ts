import type { Rows } from "../gram/gramKernels.ts";
import type { Machine } from "../machine/machine.ts";
import type { Space } from "../machine/space.ts";
import { answerQueries, type Search } from "./answerQueries.ts";
import { checkQueries } from "./checkTable.ts";
import type { ItemTable } from "./topItemsKernels.ts";

/** A table that keeps in the kernels' memory what `prepare` puts there, until it is closed; nothing when that fails. */
export function searchedTable(machine: Machine, items: Rows, prepare: (space: Space) => Search): ItemTable {
  const { rowCount, width } = items;
  const space = machine.memory.open();
  try {
    const search = prepare(space);
    return {
      rowCount,
      width,
      close: () => space.close(),
      best: (queries, wanted) => {
        checkQueries(queries, wanted, { rowCount, width });
        return answerQueries(machine, search, { ...wanted, queries, k: Math.min(wanted.k, rowCount) });
      },
    };
  } catch (error) {
    space.close();
    throw error;
  }
}
