import type { CopyField } from "./binaryCopy.ts";

/** Bytes before the elements of an array of one dimension: dimensions, null flag, type, length, lower bound. */
const arrayHead = 20;

export function textOf(bytes: Buffer, { start, length }: CopyField): string {
  return bytes.toString("utf8", start, start + length);
}

export function uuidOf(bytes: Buffer, { start, length }: CopyField): string {
  const hex = bytes.toString("hex", start, start + length);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** Where the elements of an array begin that has no nulls, each after its length in 4 bytes; none for null. */
function elementsOf(bytes: Buffer, { start, length }: CopyField, width: number): number[] {
  const isEmpty = length < arrayHead || bytes.readInt32BE(start) === 0;
  const count = isEmpty ? 0 : bytes.readInt32BE(start + 12);
  return Array.from({ length: count }, (_, at) => start + arrayHead + at * (4 + width) + 4);
}

/** An array of int4 without nulls; empty for null. */
export function wholesOf(bytes: Buffer, field: CopyField): number[] {
  return elementsOf(bytes, field, 4).map((place) => bytes.readInt32BE(place));
}

/** An array of float8 without nulls; empty for null. */
export function floatsOf(bytes: Buffer, field: CopyField): number[] {
  return elementsOf(bytes, field, 8).map((place) => bytes.readDoubleBE(place));
}
