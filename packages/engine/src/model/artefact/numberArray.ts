/** The arrays that a model's file can hold, by the name of their type. Ids are int32: they run to 2^31 − 1. */
export const numberTypes = {
  int8: Int8Array,
  uint8: Uint8Array,
  int32: Int32Array,
  float32: Float32Array,
  float64: Float64Array,
} as const;

export interface NumberArrays {
  int8: Int8Array;
  uint8: Uint8Array;
  int32: Int32Array;
  float32: Float32Array;
  float64: Float64Array;
}

export type NumberType = keyof NumberArrays;
export type NumberArray = NumberArrays[NumberType];

const machineIsLittleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

/** Turns every number round on the rare machine that keeps its high byte first. */
function littleEndian(numbers: Uint8Array, width: number): Uint8Array {
  if (machineIsLittleEndian || width === 1) return numbers;
  const turned = numbers.slice();
  for (let at = 0; at < turned.length; at += width) turned.subarray(at, at + width).reverse();
  return turned;
}

/** @throws RangeError for an array of a type that the format does not have */
export function typeOfArray(array: NumberArray): NumberType {
  for (const [type, kind] of Object.entries(numberTypes)) if (array instanceof kind) return type as NumberType;
  throw new RangeError(`an artefact holds ${Object.keys(numberTypes).join(", ")}, not ${typeof array}`);
}

/** The array's bytes as the file has them, little-endian. */
export function bytesOfArray(array: NumberArray): Uint8Array {
  return littleEndian(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), array.BYTES_PER_ELEMENT);
}

/** The array in a file's bytes; a copy of its own, because numbers must begin at a multiple of their width. */
export function arrayOfBytes(bytes: Uint8Array, type: NumberType): NumberArray {
  const kind = numberTypes[type];
  const own = new Uint8Array(bytes);
  return new kind(littleEndian(own, kind.BYTES_PER_ELEMENT).buffer as ArrayBuffer);
}
