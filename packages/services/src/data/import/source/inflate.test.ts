import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { inChunks } from "../testing/readAll.ts";
import { BrokenInput } from "./brokenInput.ts";
import { gunzip } from "./inflate.ts";

// Numbers that gzip cannot shrink to nothing, so that several pieces are fed.
const plain = Array.from({ length: 60_000 }, (_, row) => `row ${row} ${(row * 2_654_435_761) % 4_294_967_296}`).join(
  "\n",
);
const packed = gzipSync(plain);

async function unpack(bytes: Buffer): Promise<{ text: string; broken: boolean }> {
  const pieces: Uint8Array[] = [];
  try {
    for await (const piece of gunzip(inChunks(bytes, 50_000))) pieces.push(Buffer.from(piece));
  } catch (error) {
    if (!(error instanceof BrokenInput)) throw error;
    return { text: Buffer.concat(pieces).toString(), broken: true };
  }
  return { text: Buffer.concat(pieces).toString(), broken: false };
}

describe("gunzip", () => {
  it("unpacks all of a sound file, and of several in one", async () => {
    expect(await unpack(packed)).toEqual({ text: plain, broken: false });
    expect((await unpack(Buffer.concat([packed, packed]))).text).toBe(plain + plain);
  });

  it("hands on everything before a cut", async () => {
    const { text, broken } = await unpack(packed.subarray(0, packed.length - 20));
    expect(broken).toBe(true);
    expect(plain.startsWith(text)).toBe(true);
    expect(text.length).toBeGreaterThan(plain.length - 2000);
  });

  it("hands on what comes before a damaged byte", async () => {
    const damaged = Buffer.from(packed);
    const middle = Math.floor(packed.length / 2);
    damaged.fill(0xff, middle, middle + 64);
    const { text, broken } = await unpack(damaged);
    expect(broken).toBe(true);
    expect(text.length).toBeGreaterThan(plain.length / 3);
  });
});
