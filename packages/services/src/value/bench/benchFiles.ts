import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Interactions } from "@segue/engine/math";

/**
 * Interactions as both sides of a benchmark read them: `<part>.offsets` and `<part>.columns`, little-endian 32-bit whole numbers of
 * compressed rows, and `shape.json` with listeners and items.
 */
export function writeBenchData(
  folder: string,
  { rowCount, columnCount }: Interactions,
  parts: Readonly<Record<string, Interactions>>,
): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "shape.json"), JSON.stringify({ listeners: rowCount, items: columnCount }));
  for (const [part, { offsets, columns }] of Object.entries(parts)) {
    writeFileSync(join(folder, `${part}.offsets`), bytesOf(offsets));
    writeFileSync(join(folder, `${part}.columns`), bytesOf(columns));
  }
}

/** A part that `writeBenchData` wrote; every entry is a like of confidence 1. */
export function readBenchData(folder: string, part: string): Interactions {
  const shape = JSON.parse(readFileSync(join(folder, "shape.json"), "utf8")) as { listeners: number; items: number };
  const columns = new Int32Array(arrayOf(join(folder, `${part}.columns`)));
  return {
    rowCount: shape.listeners,
    columnCount: shape.items,
    offsets: new Int32Array(arrayOf(join(folder, `${part}.offsets`))),
    columns,
    preferences: new Uint8Array(columns.length).fill(1),
    confidences: new Float32Array(columns.length).fill(1),
  };
}

/** Numbers of single precision, little-endian, row after row. */
export function writeFloats(file: string, values: Float32Array): void {
  writeFileSync(file, bytesOf(values));
}

export function readFloats(file: string): Float32Array {
  return new Float32Array(arrayOf(file));
}

function bytesOf(array: Int32Array | Float32Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}

function arrayOf(file: string): ArrayBuffer {
  const bytes = readFileSync(file);
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
}
