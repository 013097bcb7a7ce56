import type { Artefact } from "./artefact.ts";
import { numberTypes, type NumberArrays, type NumberType } from "./numberArray.ts";

/** The parts of a file by name and type. Every reader throws a RangeError that names what is missing or wrong. */
export class Parts {
  readonly #artefact: Artefact;

  constructor(artefact: Artefact) {
    this.#artefact = artefact;
  }

  /** An array of numbers, all of them finite, such as `array("itemIds", "int32")`. */
  array<Type extends NumberType>(name: string, type: Type): NumberArrays[Type] {
    const array = this.#artefact.arrays[name];
    if (!(array instanceof numberTypes[type])) throw this.#lacks(`the ${type} array "${name}"`);
    const at = type.startsWith("float") ? array.findIndex((number) => !Number.isFinite(number)) : -1;
    if (at < 0) return array as NumberArrays[Type];
    throw new RangeError(`model file of kind ${this.#artefact.kind}: "${name}" holds ${array[at]} at place ${at}`);
  }

  /** Ids that can be looked up: each once, ascending. */
  ids(name: string): Int32Array {
    const ids = this.array(name, "int32");
    const at = ids.findIndex((id, place) => place > 0 && id <= ids[place - 1]);
    if (at < 0) return ids;
    throw new RangeError(
      `model file of kind ${this.#artefact.kind}: "${name}" does not ascend at place ${at} (${ids[at - 1]}, ${ids[at]})`,
    );
  }

  number(name: string): number {
    const value = this.#artefact.parameters[name];
    if (typeof value === "number") return value;
    throw this.#lacks(`the number "${name}"`);
  }

  /**
   * The weights of features by their names, `weight.<feature>` each. A weight of a feature that is not asked for is refused as well: the
   * others were learnt beside it, and mean nothing without.
   */
  weights(features: readonly { readonly name: string }[]): Float64Array {
    const asked = new Set(features.map(({ name }) => `weight.${name}`));
    const other = Object.keys(this.#artefact.parameters).find((name) => name.startsWith("weight.") && !asked.has(name));
    if (other === undefined) return Float64Array.from(asked, (name) => this.number(name));
    throw new RangeError(
      `model file of kind ${this.#artefact.kind} has the number "${other}", which nothing reads now`,
    );
  }

  text(name: string): string {
    const value = this.#artefact.parameters[name];
    if (typeof value === "string") return value;
    throw this.#lacks(`the text "${name}"`);
  }

  texts(name: string): readonly string[] {
    const value = this.#artefact.parameters[name];
    if (typeof value === "object") return value;
    throw this.#lacks(`the list of texts "${name}"`);
  }

  #lacks(what: string): RangeError {
    return new RangeError(`model file of kind ${this.#artefact.kind} lacks ${what}`);
  }
}
