export * from "./hasLiveModels.ts";
export * from "./modelStore.ts";
export type { ModelCard } from "./modelCard.ts";
export * from "./trainModels.ts";
