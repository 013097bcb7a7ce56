import fc from "fast-check";
import { expect, test } from "vitest";
import type { ItemId } from "../data/index.ts";
import { authorDecay } from "./authorDecay.ts";
import { DrawnCreators } from "./drawnCreators.ts";

const creators = fc.array(fc.option(fc.integer({ min: 1, max: 3 })), { minLength: 1, maxLength: 10 });
const limits = fc.record({
  maxPerArtist: fc.integer({ min: 1, max: 4 }),
  artistInARow: fc.integer({ min: 1, max: 4 }),
});

test("is what counting the whole slate anew at every card gives", () => {
  fc.assert(
    fc.property(creators, limits, (drawn, { maxPerArtist, artistInARow }) => {
      const known = new DrawnCreators(drawn as (ItemId | null)[], { maxPerArtist, artistInARow });
      for (let length = 0; length < drawn.length; length++) {
        const above = Array.from({ length }, (_, at) => at);
        const creator = drawn[length];
        const before = above.filter((at) => drawn[at] === creator).length;
        const end = above.slice(-artistInARow);
        const isFull = end.length === artistInARow && end.every((at) => drawn[at] === creator);
        const expected = before >= maxPerArtist || isFull ? 0 : authorDecay(before);
        expect(known.decayOf(length, above)).toBe(creator === null ? 1 : expected);
      }
    }),
  );
});
