export { erasureProofOf } from "./erasureProof.ts";
export { createListenerExportHandler, listenerExportHandler } from "./listenerExport.ts";
export { checkListenerEnvironment, listenerHealth } from "./health.ts";
export { createListenerHandler, listenerAuthHandler } from "./handler.ts";
export { createHistoryImportHandler, historyImportHandler } from "./historyImport.ts";
export { sharedYearOf } from "./sharedYear.ts";
export { type ListenerRouter, listenerRouter } from "./router.ts";
