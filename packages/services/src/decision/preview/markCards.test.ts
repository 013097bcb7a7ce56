import type { ItemId } from "@segue/engine/data";
import type { ShelfKind } from "@segue/engine/decision";
import fc from "fast-check";
import { expect, test } from "vitest";
import { markCards, type CardOrder } from "./markCards.ts";

const shelf = (kind: ShelfKind, ...itemIds: number[]) => ({ kind, itemIds: itemIds as ItemId[] });

test("a card is new, gone, moved or where it stood", () => {
  const before = [shelf("made-for-you", 1, 2, 3), shelf("popular", 9)];
  const after = [shelf("popular", 9, 2), shelf("made-for-you", 1, 4, 3)];
  expect(markCards(after, before, "new")).toEqual([
    [{ kind: "same" }, { kind: "moved", other: { shelf: "made-for-you", rank: 2 } }],
    [{ kind: "same" }, { kind: "new" }, { kind: "same" }],
  ]);
  expect(markCards(before, after, "gone")[0]?.[1]).toEqual({ kind: "moved", other: { shelf: "popular", rank: 2 } });
});

test("an item that stands on two shelves is looked for on its own one first", () => {
  const both = [shelf("shortcuts", 5), shelf("jump-back-in", 7, 5)];
  expect(markCards(both, both, "new").flat()).toEqual(Array.from({ length: 3 }, () => ({ kind: "same" })));
});

const anyHome = fc
  .tuple(fc.uniqueArray(fc.integer({ min: 1, max: 12 })), fc.uniqueArray(fc.integer({ min: 1, max: 12 })))
  .map(([one, two]): CardOrder => [shelf("made-for-you", ...one), shelf("popular", ...two)]);

test("what is new on one Home is exactly what the other one has nowhere", () => {
  fc.assert(
    fc.property(anyHome, anyHome, (before, after) => {
      const had = new Set(before.flatMap(({ itemIds }) => itemIds));
      const news = markCards(after, before, "new").map((marks) => marks.map(({ kind }) => kind === "new"));
      expect(news).toEqual(after.map(({ itemIds }) => itemIds.map((itemId) => !had.has(itemId))));
    }),
  );
});
