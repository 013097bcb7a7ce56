import type { FileHandle } from "node:fs/promises";
import { gunzip } from "./inflate.ts";
import { toUtf8 } from "./toUtf8.ts";
import { zipEntries } from "./zipEntries.ts";

/** Called with every number of stored bytes that were read. */
export type OnBytes = (count: number) => void;

/** A file that can be read from the start as often as needed. */
export interface InputFile {
  /** inside its zip file or folder, where it has one */
  name: string;
  /** as stored: compressed where it is compressed */
  byteLength: number;
  /** unpacked bytes */
  open(onBytes?: OnBytes): AsyncIterable<Uint8Array>;
}

/** Fewer, larger reads: a file of a gigabyte is read in about four thousand of them. */
const readBytes = 262_144;

async function* handleBytes(handle: FileHandle, onBytes?: OnBytes): AsyncGenerator<Uint8Array> {
  // A stream of the handle would close it when its reader has seen enough.
  for (let position = 0; ;) {
    const buffer = Buffer.allocUnsafe(readBytes);
    const { bytesRead } = await handle.read(buffer, 0, readBytes, position);
    if (bytesRead === 0) return;
    position += bytesRead;
    onBytes?.(bytesRead);
    yield buffer.subarray(0, bytesRead);
  }
}

/**
 * The files behind an open file: itself, unpacked where it is a .gz, or the entries of a zip. The handle stays open and is
 * the caller's to close.
 *
 * @throws BrokenInput when it is a zip file that cannot be read
 */
export async function inputFiles(handle: FileHandle, name: string): Promise<InputFile[]> {
  const start = Buffer.alloc(4);
  await handle.read(start, 0, 4, 0);
  const { size } = await handle.stat();
  if (start[0] === 0x50 && start[1] === 0x4b && (start[2] === 3 || start[2] === 5)) return zipEntries(handle.fd, name);
  const packed = start[0] === 0x1f && start[1] === 0x8b;
  const open = (onBytes?: OnBytes) => (packed ? gunzip(handleBytes(handle, onBytes)) : handleBytes(handle, onBytes));
  return [{ name: packed ? name.replace(/\.gz$/iu, "") : name, byteLength: size, open }];
}

const headBytes = 65_536;

/** The first 64 KB of a file as text; shorter where it breaks off. */
export async function headOf(file: InputFile): Promise<string> {
  const pieces: Buffer[] = [];
  let size = 0;
  try {
    for await (const piece of toUtf8(file.open())) {
      pieces.push(piece);
      size += piece.length;
      if (size >= headBytes) break;
    }
  } catch (error) {
    if (size === 0) throw error;
  }
  return Buffer.concat(pieces).toString("utf8", 0, headBytes);
}
