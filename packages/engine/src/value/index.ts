export * from "./catalogueMetrics.ts";
export * from "./evaluateRanking.ts";
export * from "./rankedListMetrics.ts";
export * from "./scoreColumns.ts";
