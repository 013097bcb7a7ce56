import { expect, test } from "vitest";
import { isKept, keepingOf, keptAfter } from "./keeping.ts";

const track = { keeping: "saved", itemId: 7 } as const;

test("people and shows are followed, everything else is saved", () => {
  expect((["artist", "show", "track", "album", "book"] as const).map(keepingOf)).toEqual([
    "followed",
    "followed",
    "saved",
    "saved",
    "saved",
  ]);
});

test("the latest word on its way outweighs what the server said before", () => {
  const kept = { saved: [7], followed: [] };
  expect(isKept(track, kept, [])).toBe(true);
  expect(isKept(track, kept, [{ ...track, holds: false }])).toBe(false);
  expect(
    isKept(track, kept, [
      { ...track, holds: false },
      { ...track, holds: true },
    ]),
  ).toBe(true);
  expect(isKept(track, kept, [{ ...track, keeping: "followed", holds: false }])).toBe(true);
  expect(isKept(track, undefined, [])).toBe(false);
});

test("a word that has arrived stands first, once", () => {
  const kept = { saved: [3, 7], followed: [7] };
  expect(keptAfter(kept, { ...track, holds: true })).toEqual({ saved: [7, 3], followed: [7] });
  expect(keptAfter(kept, { ...track, holds: false })).toEqual({ saved: [3], followed: [7] });
});
