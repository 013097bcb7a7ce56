import { isUtf8 } from "node:buffer";
import { TextDecoder } from "node:util";
import { BrokenInput } from "./brokenInput.ts";

/** enough to tell an encoding by */
const sampleBytes = 512;

/**
 * The same text in UTF-8 and without a byte order mark: UTF-16 (with a mark, or told by its zero bytes) is converted, all
 * else passes. @throws BrokenInput for UTF-32
 */
export async function* toUtf8(source: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let start: Buffer | null = Buffer.alloc(0);
  let decoder: TextDecoder | null = null;
  for await (const chunk of source) {
    if (start === null) {
      yield convert(chunk, decoder);
      continue;
    }
    start = Buffer.concat([start, chunk]);
    if (start.length < sampleBytes) continue;
    decoder = decoderFor(start);
    yield convert(withoutMark(start), decoder);
    start = null;
  }
  if (start !== null) {
    decoder = decoderFor(start);
    yield convert(withoutMark(start), decoder);
  }
  if (decoder) yield Buffer.from(decoder.decode(), "utf8");
}

function convert(chunk: Uint8Array, decoder: TextDecoder | null): Buffer {
  if (decoder) return Buffer.from(decoder.decode(chunk, { stream: true }), "utf8");
  return Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
}

function decoderFor(start: Buffer): TextDecoder | null {
  const [a, b, c, d] = start;
  if ((a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0 && c === 0xfe && d === 0xff)) {
    throw new BrokenInput("the file is in UTF-32, which cannot be read; save it as UTF-8");
  }
  if (a === 0xff && b === 0xfe) return new TextDecoder("utf-16le");
  if (a === 0xfe && b === 0xff) return new TextDecoder("utf-16be");
  const zeros = [0, 0];
  for (const [index, byte] of start.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  // Names in the Latin alphabet: nearly every other byte of UTF-16 is zero, and no byte of UTF-8 is.
  if (odd > start.length / 4 && odd > 4 * even) return new TextDecoder("utf-16le");
  if (even > start.length / 4 && even > 4 * odd) return new TextDecoder("utf-16be");
  return null;
}

function withoutMark(start: Buffer): Buffer {
  return start[0] === 0xef && start[1] === 0xbb && start[2] === 0xbf ? start.subarray(3) : start;
}

const windows1252 = new TextDecoder("windows-1252");

/** The text of one row: UTF-8, or else (`legacy`) read as Windows-1252, which every byte is a letter of. */
export function decodeRow(bytes: Buffer): { text: string; legacy: boolean } {
  return isUtf8(bytes)
    ? { text: bytes.toString("utf8"), legacy: false }
    : { text: windows1252.decode(bytes), legacy: true };
}
