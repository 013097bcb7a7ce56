import fc from "fast-check";
import { expect, test } from "vitest";
import { interactionAround, play } from "./interaction.fixture.ts";
import { confidenceOf, listensOfCount } from "./preference.ts";
import { tallyListening } from "./tally.ts";

const skip = { msPlayed: 8_000, endReason: "fwdbtn" };

test("counts listens, skips and saves an item, and leaves private sessions and searches out", () => {
  const tallies = tallyListening([
    play(),
    play({ occurredAt: 5 }),
    play({ itemId: 2, ...skip, occurredAt: 7 }),
    play({ itemId: 2, msPlayed: 60_000, endReason: "fwdbtn", occurredAt: 9 }),
    play({ itemId: 2, kind: "item.saved", msPlayed: null, occurredAt: 8 }),
    play({ itemId: 3, kind: "item.unsaved" }),
    play({ itemId: 4, private: true }),
    play({ itemId: null, kind: "search.made" }),
  ]);
  expect([...tallies.values()]).toEqual([
    { itemId: 1, listens: 2, skips: 0, saves: 0, lastAt: Date.UTC(2026, 0, 1) },
    { itemId: 2, listens: 0, skips: 1, saves: 1, lastAt: 9 },
    { itemId: 3, listens: 0, skips: 0, saves: 0, lastAt: Date.UTC(2026, 0, 1) },
  ]);
});

test("an unsave takes a save back, however often it was saved, and a later save holds again", () => {
  const saving = (kind: "item.saved" | "item.unsaved", occurredAt: number) => play({ kind, occurredAt });
  const saves = (...list: ReturnType<typeof play>[]) => tallyListening(list).get(1)?.saves;
  expect(saves(saving("item.saved", 1), saving("item.saved", 2), saving("item.unsaved", 3))).toBe(0);
  expect(saves(saving("item.unsaved", 3), saving("item.saved", 2))).toBe(0);
  expect(saves(saving("item.unsaved", 3), saving("item.unsaved", 4), saving("item.saved", 5))).toBe(1);
});

test("counts under another item, such as the artist, and leaves out what has none", () => {
  const artists = new Map([
    [1, 90],
    [2, 90],
  ]);
  const tallies = tallyListening([play(), play({ itemId: 2 }), play({ itemId: 3 })], (id) => artists.get(id) ?? null);
  expect([...tallies.values()].map(({ itemId, listens }) => [itemId, listens])).toEqual([[90, 2]]);
});

test("does not depend on the order of the interactions", () => {
  const many = fc.array(interactionAround(0), { maxLength: 40 });
  const sorted = (list: Parameters<typeof tallyListening>[0]) =>
    [...tallyListening(list).values()].toSorted((a, b) => a.itemId - b.itemId);
  fc.assert(
    fc.property(many, (list) => {
      expect(sorted(list.toReversed())).toEqual(sorted(list));
    }),
  );
});

test("confidence: a second listen is a strong step, then it grows, and twenty are the end", () => {
  const after = (listens: number) => confidenceOf({ listens, skips: 0, saves: 0 })!.confidence;
  expect(after(1)).toBeGreaterThan(1);
  expect(after(2) - after(1)).toBeGreaterThan(5 * (after(3) - after(2)));
  for (let listens = 1; listens < 20; listens++) expect(after(listens + 1)).toBeGreaterThan(after(listens));
  expect(after(500)).toBe(after(20));
});

test("confidence: skips alone speak against, a listen or save outweighs them, saves add", () => {
  expect(confidenceOf({ listens: 0, skips: 1, saves: 0 })).toEqual({ preference: 0, confidence: 1.5 });
  expect(confidenceOf({ listens: 0, skips: 9, saves: 0 })!.confidence).toBe(3);
  expect(confidenceOf({ listens: 1, skips: 9, saves: 0 })!.preference).toBe(1);
  const saved = confidenceOf({ listens: 3, skips: 0, saves: 1 })!;
  expect(saved.confidence).toBeGreaterThan(confidenceOf({ listens: 3, skips: 0, saves: 0 })!.confidence);
  expect(confidenceOf({ listens: 0, skips: 0, saves: 1 })!.preference).toBe(1);
  expect(confidenceOf({ listens: 0, skips: 0, saves: 0 })).toBeNull();
});

test("a count of plays stands for the logarithm of as many listens", () => {
  expect([0, 1, 10, 100, 1000, 352_698].map((plays) => Math.round(listensOfCount(plays)))).toEqual([
    0, 1, 7, 14, 20, 20,
  ]);
});
