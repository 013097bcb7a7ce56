export * from "./getModel.ts";
export * from "./listModels.ts";
export type { ModelCard } from "./modelCard.ts";
export * from "./modelEngineers.ts";
export type { ModelView } from "./modelView.ts";
export * from "./promoteModel.ts";
export * from "./rollBackModel.ts";
export { getTasteMap, type MapCluster, type MapItem, type TasteMapView } from "./getTasteMap.ts";
