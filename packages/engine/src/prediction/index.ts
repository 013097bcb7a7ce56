export * from "./candidate.ts";
export * from "./candidateCatalogue.ts";
export * from "./discoveriesOf.ts";
export * from "./generateCandidates.ts";
export * from "./generatorInput.ts";
export * from "./scoreCandidates.ts";
export * from "./servingModels.ts";
export * from "./taste.ts";
