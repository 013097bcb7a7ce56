import { expect, test } from "vitest";
import type { ItemId } from "../ids.ts";
import type { ItemFacts } from "./itemFacts.ts";
import { Sightings } from "./sightings.ts";
import { weightAt } from "./trace.ts";

const minute = 60_000;
const now = Date.UTC(2026, 5, 1, 12);
const track = (itemId: number, creatorId: number | null): ItemFacts => ({
  itemId: itemId as ItemId,
  kind: "track",
  creatorId: creatorId as ItemId | null,
  genres: [],
  durationMs: null,
});
const acceptanceOf = (sightings: Sightings) => sightings.acceptance(weightAt(now));

test("a play of the card's item or creator within half an hour accepts it, once", () => {
  const sightings = new Sightings();
  expect(acceptanceOf(sightings)).toBeCloseTo(0.05, 12);
  sightings.see(track(1, 10), now);
  sightings.see(track(2, null), now);
  sightings.play(track(3, 10), now + minute);
  sightings.play(track(1, 10), now + 2 * minute);
  sightings.play(track(2, null), now + 30 * minute);
  expect(acceptanceOf(sightings)).toBeCloseTo((10 * 0.05 + 1) / 12, 9);
});

test("what was playing before she saw the card accepts nothing", () => {
  const sightings = new Sightings();
  sightings.see(track(1, 10), now);
  sightings.play(track(1, 10), now - minute);
  expect(acceptanceOf(sightings)).toBeCloseTo((10 * 0.05) / 11, 9);
});

test("sightings of an item fade by e in a week", () => {
  const sightings = new Sightings();
  sightings.see(track(1, 10), now - 7 * 24 * 60 * minute);
  sightings.see(track(1, 10), now);
  expect(sightings.ofItem(1, now)).toBeCloseTo(1 + 1 / Math.E, 12);
  expect(sightings.ofItem(2, now)).toBe(0);
});
