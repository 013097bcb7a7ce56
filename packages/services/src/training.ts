// What makes models stands apart from what serves them, so that no app's server carries trainers along.
export * from "./model/hasLiveModels.ts";
export * from "./model/judgeClusters.ts";
export * from "./model/prepareTasteMap.ts";
export * from "./model/registerModel.ts";
export * from "./model/trainModels.ts";
