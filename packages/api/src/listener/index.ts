export { checkListenerEnvironment, listenerHealth } from "./health.ts";
export { createListenerHandler, listenerAuthHandler } from "./handler.ts";
export { createHistoryImportHandler, historyImportHandler } from "./historyImport.ts";
export { type ListenerRouter, listenerRouter } from "./router.ts";
