import {
  Als,
  ItemNeighbours,
  MostPopular,
  type AlsOptions,
  type NeighbourOptions,
  type StoredModel,
  type TrainingMatrix,
} from "@segue/engine/model";
import type { ModelFamily } from "./modelNames.ts";

/** Found on the default world beside the HetRec community. A skip has confidence 1.5 and more, which means little beside 1. */
const alsOptions: Omit<AlsOptions, "onIteration"> = {
  factorCount: 64,
  iterations: 8,
  steps: 1,
  unobservedWeight: 1,
  regularisation: 0.003,
  frequencyExponent: 1,
  seed: "segue",
};

const neighbourOptions: NeighbourOptions = {
  weighting: "cosine",
  neighbours: 100,
  shrinkage: 10,
  likesPerListener: 500,
};

/** What every family is fitted with, as its model card names it. */
export const modelParameters: Record<ModelFamily, Record<string, number | string>> = {
  popular: {},
  neighbours: { ...neighbourOptions },
  als: { ...alsOptions },
};

/** Fits a model of a family; the same data gives the same model. */
export function fitModel(family: ModelFamily, training: TrainingMatrix): StoredModel {
  if (family === "als") return new Als(alsOptions).fit(training);
  if (family === "neighbours") return new ItemNeighbours(neighbourOptions).fit(training);
  return new MostPopular().fit(training);
}
