export { createListenerHandler, listenerAuthHandler } from "./handler.ts";
export { type ListenerRouter, listenerRouter } from "./router.ts";
