/** What a model recommends. */
export const modelLevels = ["tracks", "artists"] as const;
export type ModelLevel = (typeof modelLevels)[number];

/** How it does so. */
export const modelFamilies = ["popular", "neighbours", "als"] as const;
export type ModelFamily = (typeof modelFamilies)[number];

export type ModelName = `${ModelFamily}-${ModelLevel}`;

/** Every model that a server needs. */
export const modelNames: readonly ModelName[] = modelLevels.flatMap((level) =>
  modelFamilies.map((family): ModelName => `${family}-${level}`),
);
