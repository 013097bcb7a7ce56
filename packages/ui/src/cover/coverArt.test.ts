import { describe, expect, it } from "vitest";
import { coverArt } from "./coverArt.ts";
import type { CoverSubject } from "./subject.ts";

const subject: CoverSubject = {
  itemId: 77,
  kind: "track",
  genre: "dream pop",
  audio: { tempo: 104, key: 4, mode: 1, energy: 0.6, valence: 0.4 },
};

function elements(svg: string): string[] {
  return [...svg.matchAll(/<(\w+)/gu)].map((match) => match[1] ?? "");
}

describe("coverArt", () => {
  it("draws the same subject the same way every time", () => {
    expect(coverArt(subject)).toBe(coverArt({ ...subject }));
  });

  it("draws two items of one genre and sound differently", () => {
    expect(coverArt({ ...subject, itemId: 78 })).not.toBe(coverArt(subject));
  });

  it("draws another motif for another family of genres", () => {
    expect(elements(coverArt({ ...subject, genre: "death metal" }))).not.toEqual(elements(coverArt(subject)));
  });

  it.each(["artist", "album", "track", "show", "episode", "book", "playlist"] as const)(
    "draws a whole document of finite numbers for a %s without genre and sound",
    (kind) => {
      for (let itemId = 1; itemId <= 60; itemId += 1) {
        const svg = coverArt({ itemId, kind, genre: null, audio: null });
        expect(svg).toMatch(/^<svg .*<\/svg>$/su);
        expect(svg).not.toMatch(/NaN|undefined|Infinity/u);
      }
    },
  );
});
