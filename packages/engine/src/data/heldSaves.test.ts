import fc from "fast-check";
import { expect, test } from "vitest";
import { HeldSaves, type Keeping } from "./heldSaves.ts";
import type { ItemId } from "./ids.ts";

const kinds = ["item.saved", "item.unsaved", "item.followed", "item.unfollowed"] as const;
const said: fc.Arbitrary<Keeping> = fc.record({
  kind: fc.constantFrom(...kinds),
  itemId: fc.integer({ min: 1, max: 3 }).map((id) => id as ItemId),
  occurredAt: fc.integer({ min: 0, max: 12 }),
});

function heldAfter(words: readonly Keeping[]): number {
  const saves = new HeldSaves();
  return words.reduce((held, word) => held + saves.take(word), 0);
}

/** Sorts everything by time, those that take back last, and keeps the last word about each item. */
function oracle(words: readonly Keeping[]): number {
  const takesBack = ({ kind }: Keeping): number => Number(kind === "item.unsaved" || kind === "item.unfollowed");
  const last = new Map<string, boolean>();
  const inOrder = words.toSorted((a, b) => a.occurredAt - b.occurredAt || takesBack(a) - takesBack(b));
  for (const word of inOrder) last.set(`${word.kind.includes("follow")} ${word.itemId}`, takesBack(word) === 0);
  return [...last.values()].filter(Boolean).length;
}

test("what holds is the last word about each item, in whatever order the words arrive", () => {
  fc.assert(
    fc.property(fc.array(said, { maxLength: 30 }), (words) => {
      expect(heldAfter(words)).toBe(oracle(words));
    }),
  );
});

test("a track saved twice and unsaved once is not saved", () => {
  const word = (kind: Keeping["kind"], occurredAt: number): Keeping => ({ kind, itemId: 1 as ItemId, occurredAt });
  expect(heldAfter([word("item.saved", 1), word("item.saved", 2), word("item.unsaved", 3)])).toBe(0);
  expect(heldAfter([word("item.unsaved", 3), word("item.saved", 2), word("item.saved", 4)])).toBe(1);
  expect(heldAfter([word("playlist.extended", 1), word("playlist.extended", 2), word("item.unsaved", 3)])).toBe(2);
});
