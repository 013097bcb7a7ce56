export type { AlsRequest, BenchAnswer, BenchRequest, JudgedPart } from "./bench/benchRequest.ts";
export { EngineSide } from "./bench/engineSide.ts";
export {
  type BenchSize,
  preparePowerLaw,
  prepareSplit,
  prepareVectors,
  type VectorFiles,
} from "./bench/prepareBench.ts";
export { chooseModels } from "./benchmarkModels.ts";
export type { OptionWishes } from "./chooseOptions.ts";
export * from "./evaluateModels.ts";
export * from "./evaluation.ts";
export { type DataCounts, evaluationDataOf } from "./interactions/evaluationData.ts";
export { idKinds, type IdKind } from "./interactions/idIndex.ts";
export { dataFormats, readInteractions, type ReadQuestion } from "./interactions/readInteractions.ts";
export { checkShares, splitKinds, type SplitKind } from "./interactions/splitPairs.ts";
export * from "./meanResults.ts";
export { mebibytes, type MemoryPlan } from "./memoryPlan.ts";
export { tuneAt } from "./tuneModel.ts";
export type { ModelOptions, OptionValues } from "./modelOption.ts";
export { searchOptions, type Trial } from "./searchOptions.ts";
export { enlargeTracks } from "./bench/serving/enlargeTracks.ts";
export { measureServing, type ServingMeasured } from "./bench/serving/measureServing.ts";
export type { Latency } from "./bench/serving/quantile.ts";
export { saturateServing } from "./bench/serving/saturateServing.ts";
export type { LoadFigures } from "./bench/serving/servingLoad.ts";
