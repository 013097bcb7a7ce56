import { numberTypes, type NumberType } from "./numberArray.ts";

/** What a parameter of a model can be: a finite number, a text, or a list of texts such as labels or feature names. */
export type ParameterValue = number | string | readonly string[];

/** One array of the file. */
export interface ListedArray {
  name: string;
  type: NumberType;
  /** numbers, not bytes */
  length: number;
}

/** The head of a model's file. */
export interface Manifest {
  kind: string;
  parameters: Readonly<Record<string, ParameterValue>>;
  arrays: readonly ListedArray[];
}

/** @throws RangeError for a number that JSON cannot say */
export function manifestBytes(manifest: Manifest): Uint8Array {
  for (const [name, value] of Object.entries(manifest.parameters)) {
    if (typeof value === "number" && !Number.isFinite(value)) {
      throw new RangeError(`parameter "${name}" of a ${manifest.kind} model is ${value}; it must be finite`);
    }
  }
  return new TextEncoder().encode(JSON.stringify(manifest));
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((text) => typeof text === "string");

function parametersOf(value: unknown): Manifest["parameters"] {
  if (!isRecord(value)) throw new RangeError("the manifest's parameters must be an object");
  for (const [name, one] of Object.entries(value)) {
    if (Number.isFinite(one) || typeof one === "string" || isTexts(one)) continue;
    throw new RangeError(`parameter "${name}" must be a finite number, a text or a list of texts`);
  }
  return value as Manifest["parameters"];
}

function arrayOf(value: unknown): ListedArray & { byteLength: number } {
  if (!isRecord(value)) throw new RangeError("every array of the manifest must be an object");
  const { name, type, length } = value;
  if (typeof name !== "string" || name === "") throw new RangeError("every array of the manifest needs a name");
  if (typeof type !== "string" || !Object.hasOwn(numberTypes, type)) {
    throw new RangeError(
      `array "${name}" is of type ${String(type)}; known are ${Object.keys(numberTypes).join(", ")}`,
    );
  }
  if (typeof length !== "number" || !Number.isSafeInteger(length) || length < 0) {
    throw new RangeError(`array "${name}" has length ${String(length)}; it must be a whole number of at least 0`);
  }
  const known = type as NumberType;
  return { name, type: known, length, byteLength: length * numberTypes[known].BYTES_PER_ELEMENT };
}

/** @throws RangeError that names what is against the format */
export function readManifest(
  bytes: Uint8Array,
): Manifest & { arrays: readonly (ListedArray & { byteLength: number })[] } {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    throw new RangeError("the manifest is not JSON in UTF-8");
  }
  if (!isRecord(value) || typeof value["kind"] !== "string") throw new RangeError("the manifest needs a kind");
  if (!Array.isArray(value["arrays"])) throw new RangeError("the manifest's arrays must be a list");
  const arrays = value["arrays"].map(arrayOf);
  if (new Set(arrays.map(({ name }) => name)).size < arrays.length) {
    throw new RangeError("two arrays of the manifest have the same name");
  }
  return { kind: value["kind"], parameters: parametersOf(value["parameters"]), arrays };
}
