import { expect, it } from "vitest";
import type { Queued } from "../playState.ts";
import { originOf, sharedSource } from "./originOf.ts";

function queued(facts: Partial<Queued>): Queued {
  const cover = { itemId: 1, kind: "track", genre: null, audio: null } as const;
  const item = { itemId: 1, title: "Undertow", subtitle: "Vantreo", durationMs: 1000, cover, from: "Evening walk" };
  return { ...item, sourceShelf: null, slateId: null, key: 1, byHand: false, ...facts };
}

it("names the list that everything upcoming is from, whatever was added by hand in between", () => {
  expect(sharedSource([queued({}), queued({ byHand: true, from: "Search" }), queued({})])).toBe("Evening walk");
  expect(sharedSource([queued({}), queued({ from: "Made for you" })])).toBeNull();
  expect(sharedSource([queued({ byHand: true })])).toBeNull();
  expect(sharedSource([])).toBeNull();
});

it("says where an item is from once: not what the heading says, nor its show again", () => {
  expect(originOf(queued({}), "Evening walk")).toBe("Vantreo");
  expect(originOf(queued({}), null)).toBe("Vantreo · from Evening walk");
  expect(originOf(queued({ from: "Vantreo" }), null)).toBe("Vantreo");
  expect(originOf(queued({ byHand: true }), "Evening walk")).toBe("Vantreo · added by you");
});

it("says of what left the catalogue that it is no longer there", () => {
  expect(originOf(queued({ playable: false }), null)).toBe("No longer available");
});
