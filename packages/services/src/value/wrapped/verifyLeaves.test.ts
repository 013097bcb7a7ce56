import fc from "fast-check";
import { expect, test } from "vitest";
import { leavesThatDiffer } from "./verifyLeaves.ts";

test("a value differs from itself nowhere", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(leavesThatDiffer(value, structuredClone(value))).toEqual([]);
    }),
  );
});

test("what differs is named by its way, also where a place or a key is missing", () => {
  const stored = { days: 3, top: { artists: [{ itemId: 1, listens: 5 }], shows: [] }, age: null, more: 1 };
  const found = { days: 3, top: { artists: [{ itemId: 1, listens: 6 }, 2], shows: [] }, age: { listens: 1 } };
  expect(leavesThatDiffer(stored, found)).toEqual([
    { path: "top.artists.0.listens", stored: 5, found: 6 },
    { path: "top.artists.1", stored: undefined, found: 2 },
    { path: "age", stored: null, found: { listens: 1 } },
    { path: "more", stored: 1, found: undefined },
  ]);
});
