import fc from "fast-check";
import { expect, test } from "vitest";
import { gaussian, seededRandom } from "../../math/index.ts";
import { soundOf } from "./content.fixture.ts";
import type { ContentItem } from "./contentItem.ts";
import { genreShares, learnGenreSounds } from "./genreSounds.ts";
import { soundCount } from "./soundNumbers.ts";

/** Items that name a loud and a quiet genre in any order, and are of one of them. */
function loudAndQuiet(seed: string): { items: ContentItem[]; isLoud: boolean[] } {
  const random = seededRandom(seed);
  const isLoud = Array.from({ length: 200 }, () => random() < 0.5);
  const items = isLoud.map((loud, itemId): ContentItem => {
    const energy = (loud ? 0.8 : 0.2) + 0.06 * gaussian(random);
    const both = random() < 0.7;
    const genres = both ? ["loud", "quiet"] : [loud ? "loud" : "quiet"];
    return { itemId, creatorId: null, genres, sound: soundOf(energy) };
  });
  return { items, isLoud };
}

test("of the genres that an item names it is of the one that it sounds like, though nobody said which sounds how", () => {
  for (const seed of ["one", "two", "three"]) {
    const { items, isLoud } = loudAndQuiet(seed);
    const sounds = learnGenreSounds(items);
    const right = items.filter((item, at) => {
      const loud = genreShares(sounds, item).get(sounds.genres.indexOf("loud")) ?? 0;
      return loud > 0.5 === isLoud[at];
    });
    expect(right.length).toBeGreaterThan(195);
    const energyOf = (genre: string) => sounds.means[sounds.genres.indexOf(genre) * soundCount + 1];
    expect(energyOf("loud") - energyOf("quiet")).toBeGreaterThan(0.45);
  }
});

test("shares sum to 1 wherever a genre is known, and are even where the sound is not", () => {
  const sounds = learnGenreSounds(loudAndQuiet("shares").items);
  const genres = fc.subarray(["loud", "quiet", "never heard of"]);
  fc.assert(
    fc.property(genres, fc.option(fc.double({ min: 0, max: 1, noNaN: true })), (names, energy) => {
      const item = { itemId: 1, creatorId: null, genres: names, sound: energy === null ? null : soundOf(energy) };
      const shares = [...genreShares(sounds, item).values()];
      const known = names.filter((name) => name !== "never heard of").length;
      expect(shares.length).toBe(known);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(known > 0 ? 1 : 0, 9);
      const even = shares.every((share) => Math.abs(share - 1 / known) < 1e-12);
      expect(energy !== null || even).toBe(true);
    }),
  );
});
