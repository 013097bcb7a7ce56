export * from "./hasLiveModels.ts";
export { modelNames, type ModelName } from "./modelNames.ts";
export * from "./modelStore.ts";
export type { ModelCard } from "./modelCard.ts";
export * from "./trainModels.ts";
