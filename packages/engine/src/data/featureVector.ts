import { textHash } from "../math/index.ts";
import { features } from "./features.ts";
import { historyAt, type FeatureInput, type ListenerHistory } from "./listenerHistory.ts";

/** What a feature is called, which reading of it this is, and in what it is counted. */
export interface FeatureField {
  name: string;
  version: number;
  unit: string;
}

/** The features of a listener at a moment, in the order of the schema that the hash names. */
export interface FeatureVector {
  schemaHash: string;
  values: number[];
}

export const featureSchema: readonly FeatureField[] = features.map(({ name, version, unit }) => ({
  name,
  version,
  unit,
}));

/** Changes whenever a feature is added, removed, moved or re-defined. */
export const schemaHash = textHash(JSON.stringify(featureSchema));

/**
 * The only way to compute features: in training, in batch and when a Home is served. Depends on nothing but its input, not
 * on the order in which the past arrived, and on nothing that had not ended by `input.at`.
 */
export function featureVector(input: FeatureInput): FeatureVector {
  return vectorOf(historyAt(input));
}

/** The vector of a past that is arranged already: what `featureVector` does last. */
export function vectorOf(history: ListenerHistory): FeatureVector {
  return { schemaHash, values: features.map(({ compute }) => compute(history)) };
}

/**
 * One value of a vector by its feature's name.
 *
 * @throws RangeError when the vector has another schema, or no feature has that name
 */
export function featureValue(vector: FeatureVector, name: string): number {
  if (vector.schemaHash !== schemaHash) {
    throw new RangeError(`vector has schema ${vector.schemaHash}, this version computes ${schemaHash}`);
  }
  const index = features.findIndex((feature) => feature.name === name);
  if (index < 0) throw new RangeError(`no feature "${name}"; there are ${features.map((one) => one.name).join(", ")}`);
  return vector.values[index];
}
