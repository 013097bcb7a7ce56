export * from "./artistExposure.ts";
export * from "./catalogueMetrics.ts";
export * from "./evaluateRanking.ts";
export * from "./experiments/index.ts";
export * from "./intraListDiversity.ts";
export * from "./rankedListMetrics.ts";
export * from "./rankingTally.ts";
export * from "./scoreColumns.ts";
