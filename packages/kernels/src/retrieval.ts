import { plainInvertedLists } from "./invertedLists/plain.ts";
import { wasmInvertedLists } from "./invertedLists/wasm.ts";
import type { InvertedListsKernels } from "./invertedLists/invertedListsKernels.ts";
import type { Machine } from "./machine/machine.ts";
import type { NearestColumnsKernels } from "./nearestColumns/nearestColumnsKernels.ts";
import { plainNearestColumns } from "./nearestColumns/plain.ts";
import { wasmNearestColumns } from "./nearestColumns/wasm.ts";
import { plainTopItems } from "./topItems/plain.ts";
import type { TopItemsKernels } from "./topItems/topItemsKernels.ts";
import { wasmTopItems } from "./topItems/wasm.ts";

/** What finds items: for a query, or beside each other. */
export interface RetrievalKernels extends TopItemsKernels, InvertedListsKernels, NearestColumnsKernels {}

export const plainRetrieval: RetrievalKernels = { ...plainTopItems, ...plainInvertedLists, ...plainNearestColumns };

/** The same on WebAssembly. */
export const wasmRetrieval = (machine: Machine): RetrievalKernels => ({
  ...wasmTopItems(machine),
  ...wasmInvertedLists(machine),
  ...wasmNearestColumns(machine),
});
