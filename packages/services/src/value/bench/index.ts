export type { AlsRequest, BenchAnswer, BenchRequest, JudgedPart } from "./benchRequest.ts";
export { EngineSide } from "./engineSide.ts";
export { type BenchSize, preparePowerLaw, prepareSplit, prepareVectors, type VectorFiles } from "./prepareBench.ts";
export { enlargeTracks } from "./serving/enlargeTracks.ts";
export { measureServing, type ServingMeasured } from "./serving/measureServing.ts";
export type { Latency } from "./serving/quantile.ts";
export { saturateServing } from "./serving/saturateServing.ts";
export type { LoadFigures } from "./serving/servingLoad.ts";
export { type EstimatesMeasured, measureEstimates } from "./estimates/measureEstimates.ts";
