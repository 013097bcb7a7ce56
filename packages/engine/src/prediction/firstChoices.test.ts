import fc from "fast-check";
import { expect, test } from "vitest";
import type { ItemId } from "../data/index.ts";
import { seededRandom } from "../math/index.ts";
import { firstChoices, type ChoosableArtist } from "./firstChoices.ts";

const artists = fc
  .array(
    fc.record({ genres: fc.uniqueArray(fc.nat(5), { maxLength: 3 }), popularity: fc.nat(20), emerging: fc.boolean() }),
    {
      maxLength: 60,
    },
  )
  .map((all) =>
    all.map(({ genres, popularity, emerging }, at): ChoosableArtist => ({
      itemId: (100 + at) as ItemId,
      genres,
      popularity: popularity / 20,
      isEmerging: emerging,
    })),
  );
const sizes = { genres: 4, wellKnown: 2, emerging: 1 };

test("each artist once, under a genre of its own, so many well-known and emerging ones as there are", () => {
  fc.assert(
    fc.property(artists, fc.string(), (all, seed) => {
      const choices = firstChoices(all, sizes, seededRandom(seed));
      const offered = choices.flatMap(({ artistIds }) => artistIds);
      expect(new Set(offered).size).toBe(offered.length);
      const genres = new Set(all.flatMap((artist) => artist.genres));
      expect(choices).toHaveLength(Math.min(sizes.genres, genres.size));
      const before = new Set<ItemId>();
      for (const { genre, artistIds } of choices) {
        const own = all.filter((artist) => artist.genres.includes(genre) && !before.has(artist.itemId));
        const emergingOnes = own.filter(({ isEmerging }) => isEmerging).length;
        expect(artistIds).toHaveLength(
          Math.min(sizes.wellKnown, own.length - emergingOnes) + Math.min(sizes.emerging, emergingOnes),
        );
        for (const itemId of artistIds) {
          expect(own.map((artist) => artist.itemId)).toContain(itemId);
          before.add(itemId);
        }
      }
    }),
  );
});

test("the same seed offers the same, another one something else, and none the obscure instead of the well-known", () => {
  const all = Array.from({ length: 200 }, (_, at): ChoosableArtist => {
    return { itemId: (at + 1) as ItemId, genres: [at % 2], popularity: 1 / (at + 1), isEmerging: at >= 100 };
  });
  const offered = (seed: string) => firstChoices(all, sizes, seededRandom(seed));
  expect(offered("ada")).toEqual(offered("ada"));
  expect(Array.from("abcdefgh", offered)).not.toEqual(Array.from("ijklmnop", offered));
  for (const { artistIds } of offered("ada")) {
    expect(artistIds.filter((itemId) => itemId <= 12)).toHaveLength(2);
    expect(artistIds.filter((itemId) => itemId > 100)).toHaveLength(1);
  }
});
