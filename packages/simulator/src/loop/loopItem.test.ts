import fc from "fast-check";
import { expect, test } from "vitest";
import { loopItemId, loopItemOf } from "./loopItem.ts";

const kind = fc.constantFrom("track", "artist", "show", "book", "playlist");

test("every item has a number of its own that leads back to it", () => {
  fc.assert(
    fc.property(kind, fc.nat(1_000_000), (one, item) => {
      expect(loopItemOf(loopItemId(one, item))).toEqual({ kind: one, item });
    }),
  );
});
