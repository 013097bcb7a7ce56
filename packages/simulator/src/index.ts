export { createWorld, defaultSettings, demoKeys, expectedInteractions } from "./createWorld.ts";
export type { DemoListeners, World, WorldSettings, WorldTruth } from "./world.ts";
export { worldEvents } from "./behaviour/worldEvents.ts";
export { ListenerState } from "./behaviour/listenerState.ts";
export { type WorldRealism, worldRealism } from "./realism/worldRealism.ts";
export { excerptShape, type ExcerptShape, hetrecCounts } from "./realism/references.ts";
