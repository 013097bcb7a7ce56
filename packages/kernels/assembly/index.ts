export * from "./cholesky";
export * from "./conjugateGradient";
export * from "./eigen";
export * from "./gram";
export * from "./rotate";
export { encodeItems } from "./itemTable";
export { topItems, topItemsScratch } from "./topItems";
export { invertedListsScratch, searchLists } from "./invertedLists";
export { nearestColumns, nearestColumnsScratch } from "./nearestColumns";
