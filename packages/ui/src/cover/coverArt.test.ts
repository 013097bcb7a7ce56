import { describe, expect, it } from "vitest";
import { coverArt } from "./coverArt.ts";
import { genreLook } from "./genreLook.ts";
import { seededDraws } from "./seeded.ts";
import type { CoverSubject } from "./subject.ts";

const subject: CoverSubject = {
  itemId: 77,
  kind: "track",
  genre: "dream pop",
  audio: { tempo: 104, key: 4, mode: 1, energy: 0.6, valence: 0.4 },
};

describe("coverArt", () => {
  it("draws the same subject the same way every time", () => {
    expect(coverArt(subject)).toBe(coverArt({ ...subject }));
  });

  it("draws two items of one genre and sound differently", () => {
    expect(coverArt({ ...subject, itemId: 78 })).not.toBe(coverArt(subject));
  });

  it("gives genres of different families different motifs and hues", () => {
    const looks = ["death metal", "folk", "techno", "jazz"].map((genre) => genreLook(genre, seededDraws(1)));
    expect(new Set(looks.map(({ motifs }) => motifs[0])).size).toBe(4);
    expect(new Set(looks.map(({ hue }) => hue)).size).toBe(4);
  });

  it("keeps the look of a genre that belongs to no family", () => {
    expect(genreLook("polka", seededDraws(1))).toEqual(genreLook("Polka", seededDraws(2)));
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
