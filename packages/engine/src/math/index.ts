export * from "./adjustedMutualInformation.ts";
export * from "./cholesky.ts";
export * from "./crc32.ts";
export * from "./gaussian.ts";
export * from "./interactions.ts";
export * from "./seededRandom.ts";
export * from "./topK.ts";
export * from "./textHash.ts";
