import fc from "fast-check";
import { expect, test } from "vitest";
import { soundOf } from "./content.fixture.ts";
import { contentScale, contentWidth, encodeContent } from "./contentEncoder.ts";
import type { ContentItem } from "./contentItem.ts";

const item = fc.record({
  itemId: fc.nat(),
  creatorId: fc.constant(null),
  genres: fc.subarray(["a", "b", "c"]),
  sound: fc.option(fc.double({ min: 0, max: 1, noNaN: true }).map(soundOf)),
});

test("over the items it was learnt from, a sound that varies has mean 0 and variance 1, wherever it lies within three deviations", () => {
  fc.assert(
    fc.property(fc.array(item, { minLength: 3, maxLength: 8 }), (items) => {
      const scale = contentScale(items);
      const heard = items.filter(({ sound }) => sound !== null).map((one) => encodeContent(scale, one));
      const energy = 1 + scale.genreSounds.genres.length + 1;
      const [mean, square] = [0, 1].map(
        (power) => heard.reduce((sum, row) => sum + row[energy] ** (power + 1), 0) / Math.max(1, heard.length),
      );
      const varies = scale.deviations[1] > 1e-9;
      expect(mean).toBeCloseTo(0, 6);
      expect(square).toBeCloseTo(varies ? 1 : 0, 6);
      expect(heard.every((row) => row.length === contentWidth(scale) && row[0] === 1)).toBe(true);
    }),
  );
});

test("genres share one, rare ones have no column, and a sound that nobody knows is the usual one", () => {
  const known = (genres: string[]): ContentItem => ({ itemId: 1, creatorId: null, genres, sound: null });
  const scale = contentScale([known(["b", "a"]), known(["a", "b"]), known(["a", "b", "rare"])]);
  expect(scale.genreSounds.genres).toEqual(["a", "b"]);
  expect(Array.from(encodeContent(scale, known(["rare", "b", "a"])).slice(0, 3))).toEqual([1, 0.5, 0.5]);
  expect(Array.from(encodeContent(scale, known(["b"])).slice(0, 3))).toEqual([1, 0, 1]);
  expect(
    encodeContent(scale, known([]))
      .slice(1)
      .every((value) => value === 0),
  ).toBe(true);
});
