import fc from "fast-check";
import { expect, test } from "vitest";
import { mergeChanges } from "./mergeChanges.ts";

test("a dial of mine and a weight of hers both stay", () => {
  const origin = { dial: 0.3, equity: { emerging: { weight: 1, floor: 0 } }, order: ["a", "b"] };
  const mine = { ...origin, dial: 0.5 };
  const theirs = { ...origin, equity: { emerging: { weight: 1.5, floor: 0 } }, order: ["b", "a"] };
  expect(mergeChanges({ origin, mine, theirs })).toEqual({ ...theirs, dial: 0.5 });
});

test("where both changed the same field mine stays, and a list is one field", () => {
  const origin = { dial: 0.3, order: ["a", "b", "c"], costs: null as Record<string, number> | null };
  const mine = { dial: 0.5, order: ["c", "a", "b"], costs: { 1: 20 } };
  const theirs = { dial: 0.4, order: ["b", "a", "c"], costs: null };
  expect(mergeChanges({ origin, mine, theirs })).toEqual(mine);
});

const thing = fc.record({ a: fc.integer(), b: fc.record({ c: fc.integer(), d: fc.array(fc.integer()) }) });

test("who changed nothing gets theirs, and what nobody else touched is mine", () => {
  fc.assert(
    fc.property(thing, thing, (origin, other) => {
      expect(mergeChanges({ origin, mine: origin, theirs: other })).toEqual(other);
      expect(mergeChanges({ origin, mine: other, theirs: origin })).toEqual(other);
    }),
  );
});
