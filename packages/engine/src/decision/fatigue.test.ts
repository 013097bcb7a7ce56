import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ItemId } from "../data/index.ts";
import { fatigueAt, fatigueWeight } from "./fatigue.ts";

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;
const at = Date.UTC(2026, 4, 20);
const track = 10 as ItemId;
const other = 11 as ItemId;
/** Both tracks are by artist 1. */
const creatorOf = (): ItemId => 1 as ItemId;

/** Weight of the track, seen and played so many minutes ago. */
function weight(seen: readonly number[], played: readonly { itemId?: ItemId; ago: number }[] = [], then = at): number {
  const cards = seen.map((ago) => ({ itemId: track, seenAt: at - ago * minuteMs }));
  const plays = played
    .map(({ itemId = track, ago }) => ({ itemId, occurredAt: at - ago * minuteMs }))
    .toSorted((left, right) => right.occurredAt - left.occurredAt);
  return fatigueAt({ cards, plays, at: then, creatorOf })(track);
}

describe("fatigueWeight", () => {
  it("is 0.85 after one fresh sighting, and half as tired, in logarithms, after three days", () => {
    expect(fatigueWeight([])).toBe(1);
    expect(fatigueWeight([0])).toBeCloseTo(0.85, 12);
    expect(fatigueWeight([0, 0])).toBeCloseTo(0.85 ** 2, 12);
    expect(fatigueWeight([3 * dayMs])).toBeCloseTo(Math.sqrt(0.85), 12);
    expect(fatigueWeight([21 * dayMs])).toBe(1);
  });
});

describe("fatigueAt", () => {
  it("tires of what was shown and ignored", () => {
    expect(weight([60])).toBeLessThan(1);
    expect(weight([])).toBe(1);
  });

  it("does not count what was taken up within half an hour, itself or another of the artist's", () => {
    expect(weight([60], [{ ago: 45 }])).toBe(1);
    expect(weight([60], [{ itemId: other, ago: 45 }])).toBe(1);
    expect(weight([60], [{ itemId: other, ago: 20 }])).toBeLessThan(1);
    expect(weight([60], [{ itemId: other, ago: 90 }])).toBeLessThan(1);
  });

  it("waits half an hour before it calls a card ignored", () => {
    expect(weight([29])).toBe(1);
    expect(weight([30])).toBeLessThan(1);
  });

  it("counts a card that stood on Home after Home within half an hour once", () => {
    expect(weight([80, 70, 60])).toBeCloseTo(weight([80]), 12);
    expect(weight([100, 60])).toBeLessThan(weight([100]));
  });

  it("forgets what lay before she played it after all", () => {
    expect(weight([600, 500, 400], [{ ago: 100 }])).toBe(1);
    expect(weight([600, 90], [{ ago: 200 }])).toBeCloseTo(weight([90]), 12);
  });

  const minutesAgo = fc.integer({ min: 0, max: 40 * 24 * 60 });

  it("never rises with one more ignored sighting", () => {
    // An hour apart, so that each of them counts.
    const sightings = fc.uniqueArray(fc.integer({ min: 1, max: 700 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(sightings, (hoursAgo) => {
        const [, ...fewer] = hoursAgo;
        expect(weight(hoursAgo.map((hours) => hours * 60))).toBeLessThanOrEqual(
          weight(fewer.map((hours) => hours * 60)),
        );
      }),
    );
  });

  it("recovers with time and is whole after three weeks", () => {
    fc.assert(
      fc.property(fc.array(minutesAgo, { maxLength: 12 }), fc.integer({ min: 30, max: 30_000 }), (seen, later) => {
        const settled = seen.map((ago) => ago + 30);
        expect(weight(settled, [], at + later * minuteMs)).toBeGreaterThanOrEqual(weight(settled));
        expect(weight(settled, [], at + 21 * dayMs)).toBe(1);
      }),
    );
  });
});
