import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ItemId } from "../data/index.ts";
import { refusalsAt, refusalWeight, type Refusal } from "./refusal.ts";

const dayMs = 24 * 60 * 60_000;
const at = Date.UTC(2026, 4, 20);
/** Artists 1 and 2, tracks 10–19 by 1, tracks 20–29 by 2, playlist 30. */
const creatorOf = (itemId: number): ItemId | null =>
  itemId >= 30 ? null : ((itemId < 10 ? itemId : Math.floor(itemId / 10)) as ItemId);
const less = (itemId: number, daysAgo = 0): Refusal => ({
  kind: "less-like-this",
  itemId: itemId as ItemId,
  refusedAt: at - daysAgo * dayMs,
  until: null,
});
const block = (itemId: number, until: number | null = null): Refusal => ({
  ...less(itemId),
  kind: "blocked",
  until,
});
const asked = (refusals: Refusal[], then = at) => refusalsAt(refusals, { at: then, creatorOf });

describe("refusalWeight", () => {
  it("hides for 14 days, begins again at 0.2 and is whole after another 140", () => {
    expect(refusalWeight(0)).toBe(0);
    expect(refusalWeight(14 * dayMs - 1)).toBe(0);
    expect(refusalWeight(14 * dayMs)).toBeCloseTo(0.2, 12);
    expect(refusalWeight(84 * dayMs)).toBeCloseTo(0.6, 12);
    expect(refusalWeight(154 * dayMs)).toBe(1);
    expect(refusalWeight(-dayMs)).toBe(0);
  });

  it("never falls as time goes by, and stays within 0 and 1", () => {
    const age = fc.double({ min: -dayMs, max: 400 * dayMs, noNaN: true });
    fc.assert(
      fc.property(age, age, (one, other) => {
        const [earlier, later] = [Math.min(one, other), Math.max(one, other)];
        expect(refusalWeight(later)).toBeGreaterThanOrEqual(refusalWeight(earlier));
        expect(refusalWeight(later)).toBeLessThanOrEqual(1);
        expect(refusalWeight(earlier)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe("refusalsAt", () => {
  it("leaves everything alone when nothing is refused", () => {
    const none = asked([]);
    expect(none.blocksNothing).toBe(true);
    expect(none.isBlocked(10)).toBe(false);
    expect(none.weightOf(10)).toBe(1);
  });

  it("hides what she wants less of, and weakens its artist somewhat", () => {
    const { weightOf, isBlocked, blocksNothing } = asked([less(10)]);
    expect(blocksNothing).toBe(true);
    expect(weightOf(10)).toBe(0);
    expect(weightOf(11)).toBeCloseTo(0.6, 12);
    expect(weightOf(1)).toBeCloseTo(0.6, 12);
    expect(weightOf(20)).toBe(1);
    expect(isBlocked(10)).toBe(false);
  });

  it("counts every refused track of an artist against the artist, and none twice against itself", () => {
    const { weightOf } = asked([less(10, 84), less(11)]);
    expect(weightOf(12)).toBeCloseTo((1 - 0.4 * 0.4) * 0.6, 12);
    expect(weightOf(10)).toBeCloseTo((1 - 0.4 * 0.4) * 0.6, 12);
    expect(asked([less(10, 84)]).weightOf(10)).toBeCloseTo(0.6, 12);
  });

  it("takes an artist that she wants less of with all tracks", () => {
    const { weightOf } = asked([less(1), less(30, 84)]);
    expect([weightOf(1), weightOf(10), weightOf(19), weightOf(20)]).toEqual([0, 0, 0, 1]);
    expect(weightOf(30)).toBeCloseTo(0.6, 12);
  });

  it("blocks an artist with everything of theirs until the block runs out", () => {
    const refusals = [block(1, at + dayMs), block(20)];
    const { isBlocked, weightOf } = asked(refusals);
    expect([1, 10, 19, 2, 20, 21].map(isBlocked)).toEqual([true, true, true, false, true, false]);
    expect([weightOf(10), weightOf(20), weightOf(21)]).toEqual([0, 0, 1]);
    const later = asked(refusals, at + dayMs);
    expect([1, 10, 20].map(later.isBlocked)).toEqual([false, false, true]);
  });

  it("never raises a weight by one refusal more", () => {
    const refusal = fc
      .record({ itemId: fc.integer({ min: 1, max: 31 }), daysAgo: fc.integer({ min: 0, max: 200 }), all: fc.boolean() })
      .map(({ itemId, daysAgo, all }) => (all ? block(itemId) : less(itemId, daysAgo)));
    const distinct = fc.uniqueArray(refusal, { selector: ({ kind, itemId }) => `${kind} ${itemId}`, minLength: 1 });
    fc.assert(
      fc.property(distinct, fc.integer({ min: 1, max: 31 }), (refusals, itemId) => {
        const [, ...others] = refusals;
        expect(asked(refusals).weightOf(itemId)).toBeLessThanOrEqual(asked(others).weightOf(itemId) + 1e-12);
      }),
    );
  });
});
