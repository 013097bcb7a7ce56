import { crc32 } from "../math/index.ts";

/*
 * The file of a model, all numbers little-endian:
 *
 *   8 bytes   "SEGUEMDL"
 *   uint32    version of this format
 *   uint32    length of the manifest in bytes
 *   manifest  JSON in UTF-8: { kind, parameters, arrays: [{ name, type, length }] }
 *   zeros     up to a multiple of 8
 *   arrays    one after the other in the manifest's order, 4 bytes a number, each filled up with zeros to a multiple of 8
 *   uint32    CRC-32 of everything before
 */

export type NumberArray = Int32Array | Float32Array;

/** A model taken apart for its file. */
export interface Artefact {
  kind: string;
  parameters: Record<string, number>;
  arrays: Record<string, NumberArray>;
}

interface Manifest {
  kind: string;
  parameters: Record<string, number>;
  arrays: { name: string; type: "int32" | "float32"; length: number }[];
}

const magic = new TextEncoder().encode("SEGUEMDL");
const formatVersion = 1;
const headLength = 16;
const bytesPerNumber = 4;

const roundUp = (length: number): number => 8 * Math.ceil(length / 8);
const machineIsLittleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

/** Turns every number round on the rare machine that keeps its high byte first. */
function littleEndian(numbers: Uint8Array): Uint8Array {
  if (machineIsLittleEndian) return numbers;
  const turned = numbers.slice();
  for (let at = 0; at < turned.length; at += bytesPerNumber) turned.subarray(at, at + bytesPerNumber).reverse();
  return turned;
}

function manifestOf({ kind, parameters, arrays }: Artefact): Uint8Array {
  const listed = Object.entries(arrays).map(([name, array]) => ({
    name,
    type: array instanceof Int32Array ? "int32" : "float32",
    length: array.length,
  }));
  return new TextEncoder().encode(JSON.stringify({ kind, parameters, arrays: listed }));
}

/** Writes the file's bytes; the same model always gives the same ones. */
export function packArtefact(artefact: Artefact): Uint8Array {
  const manifest = manifestOf(artefact);
  const arrays = Object.values(artefact.arrays);
  const dataStart = roundUp(headLength + manifest.length);
  const dataLength = arrays.reduce((sum, { byteLength }) => sum + roundUp(byteLength), 0);
  const bytes = new Uint8Array(dataStart + dataLength + 4);
  const view = new DataView(bytes.buffer);
  bytes.set(magic);
  view.setUint32(8, formatVersion, true);
  view.setUint32(12, manifest.length, true);
  bytes.set(manifest, headLength);
  let place = dataStart;
  for (const array of arrays) {
    bytes.set(littleEndian(new Uint8Array(array.buffer, array.byteOffset, array.byteLength)), place);
    place += roundUp(array.byteLength);
  }
  view.setUint32(place, crc32(bytes.subarray(0, place)), true);
  return bytes;
}

/** Throws unless the bytes are a whole, undamaged file of a version that this code reads. */
function check(bytes: Uint8Array, view: DataView): void {
  if (bytes.length < headLength + 4 || magic.some((byte, at) => bytes[at] !== byte)) {
    throw new RangeError("not a model file: it does not begin with SEGUEMDL");
  }
  const version = view.getUint32(8, true);
  if (version !== formatVersion) {
    throw new RangeError(
      `model file has format ${version}, this version reads ${formatVersion}; train the model again`,
    );
  }
  const end = bytes.length - 4;
  if (crc32(bytes.subarray(0, end)) !== view.getUint32(end, true)) {
    throw new RangeError("model file is damaged: its checksum does not fit its content");
  }
}

/**
 * Reads a file's bytes.
 *
 * @throws RangeError that says whether they are no model, of another format, or damaged
 */
export function unpackArtefact(bytes: Uint8Array): Artefact {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  check(bytes, view);
  const manifestLength = view.getUint32(12, true);
  const text = new TextDecoder().decode(bytes.subarray(headLength, headLength + manifestLength));
  const manifest = JSON.parse(text) as Manifest;
  const arrays: Record<string, NumberArray> = {};
  let place = roundUp(headLength + manifestLength);
  for (const { name, type, length } of manifest.arrays) {
    // A copy of its own: numbers must begin at a multiple of four, and a Buffer's `slice` would share the memory.
    const numbers = littleEndian(new Uint8Array(bytes.subarray(place, place + length * bytesPerNumber)));
    arrays[name] = type === "int32" ? new Int32Array(numbers.buffer) : new Float32Array(numbers.buffer);
    place += roundUp(numbers.length);
  }
  return { kind: manifest.kind, parameters: manifest.parameters, arrays };
}
