export * from "./listHistory.ts";
export * from "./listImports.ts";
export { isZone, localHour } from "./localHour.ts";
export * from "./openDatabase.ts";
export * from "./recordFeedback.ts";
export * from "./recordImpressions.ts";
export { type BatchResult, type EventResult, type Rejection } from "./batchResult.ts";
export { importUpload } from "./importUpload.ts";
