import { AlsFactors } from "./als/alsFactors.ts";
import { packArtefact, unpackArtefact, type Artefact } from "./artefact.ts";
import { NeighbourLists } from "./neighbourLists.ts";
import { Popularity } from "./popularity.ts";

/** A model that a trainer fitted, or a file gave back. */
export type StoredModel = AlsFactors | NeighbourLists | Popularity;

function takeApart(model: StoredModel): Artefact {
  if (model.kind === "als") {
    const { kind, factorCount, weights, itemIds, itemFactors } = model;
    return { kind, parameters: { factorCount, ...weights }, arrays: { itemIds, itemFactors } };
  }
  if (model.kind === "neighbours") return { kind: model.kind, parameters: {}, arrays: { ...model.arrays } };
  return { kind: model.kind, parameters: {}, arrays: { itemIds: model.itemIds, scores: model.scores } };
}

/** The bytes of a model's file, whose format `artefact.ts` describes. The same model gives the same bytes. */
export function encodeModel(model: StoredModel): Uint8Array {
  return packArtefact(takeApart(model));
}

/** A part of an artefact by its name and type. */
class Parts {
  readonly #artefact: Artefact;

  constructor(artefact: Artefact) {
    this.#artefact = artefact;
  }

  int32(name: string): Int32Array {
    const array = this.#artefact.arrays[name];
    if (array instanceof Int32Array) return array;
    throw new RangeError(`model file of kind ${this.#artefact.kind} lacks the whole numbers "${name}"`);
  }

  float32(name: string): Float32Array {
    const array = this.#artefact.arrays[name];
    if (array instanceof Float32Array) return array;
    throw new RangeError(`model file of kind ${this.#artefact.kind} lacks the numbers "${name}"`);
  }

  parameter(name: string): number {
    const value = this.#artefact.parameters[name];
    if (typeof value === "number") return value;
    throw new RangeError(`model file of kind ${this.#artefact.kind} lacks the parameter "${name}"`);
  }
}

function alsFrom(parts: Parts): AlsFactors {
  return new AlsFactors({
    itemIds: parts.int32("itemIds"),
    factorCount: parts.parameter("factorCount"),
    itemFactors: parts.float32("itemFactors"),
    weights: {
      unobservedWeight: parts.parameter("unobservedWeight"),
      regularisation: parts.parameter("regularisation"),
      frequencyExponent: parts.parameter("frequencyExponent"),
    },
  });
}

/**
 * The model in a file's bytes.
 *
 * @throws RangeError that says whether the bytes are no model, of another format, damaged, or of an unknown kind
 */
export function decodeModel(bytes: Uint8Array): StoredModel {
  const artefact = unpackArtefact(bytes);
  const parts = new Parts(artefact);
  if (artefact.kind === "als") return alsFrom(parts);
  if (artefact.kind === "popular") {
    return new Popularity({ itemIds: parts.int32("itemIds"), scores: parts.float32("scores") });
  }
  if (artefact.kind !== "neighbours") {
    throw new RangeError(`model file is of kind "${artefact.kind}"; known are als, neighbours, popular`);
  }
  return new NeighbourLists({
    itemIds: parts.int32("itemIds"),
    offsets: parts.int32("offsets"),
    neighbours: parts.int32("neighbours"),
    scores: parts.float32("scores"),
  });
}
