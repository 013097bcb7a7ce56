import type { Transform } from "node:stream";
import { createGunzip, createInflateRaw } from "node:zlib";
import { BrokenInput } from "./brokenInput.ts";

/** Small enough that a damaged piece costs little of what is sound around it. */
const pieceBytes = 16_384;

/** Unpacks a .gz file. @throws BrokenInput where it is damaged or cut off, after everything sound was handed on */
export function gunzip(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  return inflate(source, createGunzip());
}

/** Unpacks the deflated bytes of a zip entry. @throws BrokenInput like `gunzip` */
export function inflateEntry(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  return inflate(source, createInflateRaw());
}

// A pipeline would drop what it has unpacked already when a later byte is damaged; this one takes every piece's output
// before it feeds the next.
async function* inflate(source: AsyncIterable<Uint8Array>, engine: Transform): AsyncGenerator<Uint8Array> {
  engine.on("error", () => {});
  try {
    for await (const chunk of source) {
      for (let from = 0; from < chunk.length; from += pieceBytes) {
        const piece = chunk.subarray(from, from + pieceBytes);
        yield* outputOf(engine, (done) => engine.write(piece, () => done()));
      }
    }
    // Whether the end is where it should be shows only when the engine closes.
    yield* outputOf(engine, () => engine.end());
  } finally {
    engine.destroy();
  }
}

async function* outputOf(engine: Transform, feed: (done: () => void) => void): AsyncGenerator<Uint8Array> {
  let fed = false;
  let wake = () => {};
  const onReadable = () => wake();
  const onFed = () => {
    fed = true;
    wake();
  };
  engine.on("readable", onReadable);
  // A piece that fails is never answered: the engine closes instead.
  engine.on("close", onFed);
  feed(onFed);
  for (;;) {
    const output = engine.read() as Uint8Array | null;
    if (output) yield output;
    else if (fed) break;
    else await new Promise<void>((resolve) => void (wake = resolve));
  }
  engine.off("readable", onReadable);
  engine.off("close", onFed);
  if (engine.errored) {
    throw new BrokenInput("the compressed data is damaged or cut off here; get the file again for the rest");
  }
}
