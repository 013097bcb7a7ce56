import { fromFdPromise, type Entry, type ZipFile } from "yauzl";
import { BrokenInput } from "./brokenInput.ts";
import { inflateEntry } from "./inflate.ts";
import type { InputFile, OnBytes } from "./inputFile.ts";

const stored = 0;
const deflated = 8;
/** An export has hundreds of files at most. */
const maxEntries = 10_000;
/** A small file that unpacks to more than this was made to do harm. */
const maxUnpackedBytes = 16 * 2 ** 30;

/**
 * The files inside a zip file; the folders' names stay in the names.
 *
 * @throws BrokenInput when the list of its files cannot be read, or asks for more than any export
 */
export async function zipEntries(fd: number, name: string): Promise<InputFile[]> {
  const files: InputFile[] = [];
  let unpackedBytes = 0;
  const zip = await openZip(fd, name);
  for await (const entry of listed(zip, name)) {
    if (entry.fileName.endsWith("/") || entry.fileName.startsWith("__MACOSX/")) continue;
    unpackedBytes += entry.uncompressedSize;
    if (files.length >= maxEntries) throw new BrokenInput(`${name} holds more than ${maxEntries} files`);
    if (unpackedBytes > maxUnpackedBytes) throw new BrokenInput(`${name} unpacks to more than 16 GB`);
    files.push({
      name: entry.fileName,
      byteLength: entry.compressedSize,
      open: (onBytes) => entryBytes(zip, entry, onBytes),
    });
  }
  return files;
}

async function openZip(fd: number, name: string): Promise<ZipFile> {
  try {
    return await fromFdPromise(fd, { lazyEntries: true, autoClose: false });
  } catch {
    throw new BrokenInput(`${name} is no complete zip file; get it again, or unpack it and import the files inside`);
  }
}

async function* listed(zip: ZipFile, name: string): AsyncGenerator<Entry> {
  try {
    yield* zip.eachEntry();
  } catch (error) {
    if (error instanceof BrokenInput) throw error;
    throw new BrokenInput(`the list of files in ${name} is damaged; get it again`);
  }
}

async function* entryBytes(zip: ZipFile, entry: Entry, onBytes?: OnBytes): AsyncGenerator<Uint8Array> {
  if (entry.isEncrypted()) throw new BrokenInput("the file is locked by a password; unpack it first");
  if (entry.compressionMethod !== stored && entry.compressionMethod !== deflated) {
    throw new BrokenInput("the file is packed by a method that cannot be read; unpack it first");
  }
  const raw = counted(rawBytes(zip, entry), onBytes);
  yield* entry.compressionMethod === deflated ? inflateEntry(raw) : raw;
}

async function* rawBytes(zip: ZipFile, entry: Entry): AsyncGenerator<Uint8Array> {
  try {
    yield* (await zip.openReadStreamPromise(entry, { decodeFileData: false })) as AsyncIterable<Buffer>;
  } catch {
    throw new BrokenInput("the zip file is damaged here; get it again for the rest");
  }
}

async function* counted(bytes: AsyncIterable<Uint8Array>, onBytes?: OnBytes): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    onBytes?.(chunk.length);
    yield chunk;
  }
}
