import { crc32 } from "../../math/index.ts";
import { arrayOfBytes, bytesOfArray, typeOfArray, type NumberArray } from "./numberArray.ts";
import { manifestBytes, readManifest, type ParameterValue } from "./manifest.ts";

/*
 * The file of a model, all numbers little-endian; docs/artefact-format.md says it at length, for writers in other languages.
 *
 *   8 bytes   "SEGUEMDL"
 *   uint32    version of this format
 *   uint32    length of the manifest in bytes
 *   manifest  JSON in UTF-8: { kind, parameters, arrays: [{ name, type, length }] }
 *   zeros     up to a multiple of 8
 *   arrays    one after the other in the manifest's order, each filled up with zeros to a multiple of 8
 *   uint32    CRC-32 of everything before
 */

/** A model taken apart for its file. */
export interface Artefact {
  kind: string;
  parameters: Readonly<Record<string, ParameterValue>>;
  arrays: Readonly<Record<string, NumberArray>>;
}

const magic = new TextEncoder().encode("SEGUEMDL");
const formatVersion = 1;
const headLength = 16;
const crcLength = 4;

const roundUp = (length: number): number => 8 * Math.ceil(length / 8);

/**
 * Writes the file's bytes; the same model always gives the same ones.
 *
 * @throws RangeError for a parameter that is not finite, which JSON cannot say
 */
export function packArtefact({ kind, parameters, arrays }: Artefact): Uint8Array {
  const listed = Object.entries(arrays).map(([name, array]) => ({
    name,
    type: typeOfArray(array),
    length: array.length,
  }));
  const manifest = manifestBytes({ kind, parameters, arrays: listed });
  const dataStart = roundUp(headLength + manifest.length);
  const dataLength = Object.values(arrays).reduce((sum, { byteLength }) => sum + roundUp(byteLength), 0);
  const bytes = new Uint8Array(dataStart + dataLength + crcLength);
  const view = new DataView(bytes.buffer);
  bytes.set(magic);
  view.setUint32(8, formatVersion, true);
  view.setUint32(12, manifest.length, true);
  bytes.set(manifest, headLength);
  let place = dataStart;
  for (const array of Object.values(arrays)) {
    bytes.set(bytesOfArray(array), place);
    place += roundUp(array.byteLength);
  }
  view.setUint32(place, crc32(bytes.subarray(0, place)), true);
  return bytes;
}

/** Throws unless the bytes are a whole, undamaged file of a version that this code reads. */
function check(bytes: Uint8Array, view: DataView): void {
  if (bytes.length < headLength + crcLength || magic.some((byte, at) => bytes[at] !== byte)) {
    throw new RangeError("not a model file: it does not begin with SEGUEMDL");
  }
  const version = view.getUint32(8, true);
  if (version !== formatVersion) {
    throw new RangeError(
      `model file has format ${version}, this version reads ${formatVersion}; train the model again`,
    );
  }
  const end = bytes.length - crcLength;
  if (crc32(bytes.subarray(0, end)) !== view.getUint32(end, true)) {
    throw new RangeError("model file is damaged: its checksum does not fit its content");
  }
}

/**
 * Reads a file's bytes.
 *
 * @throws RangeError that says whether they are no model, of another format, damaged, or written against the format
 */
export function unpackArtefact(bytes: Uint8Array): Artefact {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  check(bytes, view);
  const end = bytes.length - crcLength;
  const manifestLength = view.getUint32(12, true);
  if (headLength + manifestLength > end) throw new RangeError("model file is cut: its manifest goes beyond its end");
  const manifest = readManifest(bytes.subarray(headLength, headLength + manifestLength));
  const arrays: Record<string, NumberArray> = {};
  let place = roundUp(headLength + manifestLength);
  for (const { name, type, length, byteLength } of manifest.arrays) {
    if (place + byteLength > end) throw new RangeError(`model file is cut: it lacks ${length} numbers of "${name}"`);
    arrays[name] = arrayOfBytes(bytes.subarray(place, place + byteLength), type);
    place += roundUp(byteLength);
  }
  if (place !== end) throw new RangeError(`model file has ${end - place} bytes that its manifest does not name`);
  return { kind: manifest.kind, parameters: manifest.parameters, arrays };
}
