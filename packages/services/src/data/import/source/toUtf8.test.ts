import { describe, expect, it } from "vitest";
import { inChunks } from "../testing/readAll.ts";
import { BrokenInput } from "./brokenInput.ts";
import { decodeRow, toUtf8 } from "./toUtf8.ts";

const text = `[{"artist": "坂本龍一", "track": "Señor 🎵"}]\n`.repeat(40);

async function converted(bytes: Buffer, chunkBytes: number): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of toUtf8(inChunks(bytes, chunkBytes))) pieces.push(piece);
  return Buffer.concat(pieces).toString("utf8");
}

describe("toUtf8", () => {
  it.each([1, 3, 511, 65_536])("reads every encoding in chunks of %i bytes", async (size) => {
    const little = Buffer.from(text, "utf16le");
    const big = Buffer.from(little).swap16();
    expect(await converted(Buffer.from(text), size)).toBe(text);
    expect(await converted(Buffer.from(`\ufeff${text}`), size)).toBe(text);
    expect(await converted(Buffer.concat([Buffer.from([0xff, 0xfe]), little]), size)).toBe(text);
    expect(await converted(Buffer.concat([Buffer.from([0xfe, 0xff]), big]), size)).toBe(text);
    expect(await converted(little, size)).toBe(text);
    expect(await converted(big, size)).toBe(text);
  });

  it("reads files shorter than what an encoding is told by", async () => {
    expect(await converted(Buffer.from("\ufeff[]"), 1)).toBe("[]");
    expect(await converted(Buffer.alloc(0), 1)).toBe("");
  });

  it("refuses UTF-32 in words", async () => {
    await expect(converted(Buffer.from([0xff, 0xfe, 0, 0, 0x5b, 0, 0, 0]), 8)).rejects.toThrow(BrokenInput);
  });
});

describe("decodeRow", () => {
  it("takes what is not UTF-8 for Windows-1252", () => {
    expect(decodeRow(Buffer.from("Señor"))).toEqual({ text: "Señor", legacy: false });
    expect(decodeRow(Buffer.from("Señor", "latin1"))).toEqual({ text: "Señor", legacy: true });
    expect(decodeRow(Buffer.from([0x93, 0x61, 0x94]))).toEqual({ text: "“a”", legacy: true });
  });
});
