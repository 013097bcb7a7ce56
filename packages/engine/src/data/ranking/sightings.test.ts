import { expect, test } from "vitest";
import type { ItemId } from "../ids.ts";
import type { ItemFacts } from "./itemFacts.ts";
import { Sightings } from "./sightings.ts";

const minute = 60_000;
const now = Date.UTC(2026, 5, 1, 12);
const track = (itemId: number, creatorId: number | null): ItemFacts => ({
  itemId: itemId as ItemId,
  kind: "track",
  creatorId: creatorId as ItemId | null,
  genres: [],
  durationMs: null,
});
const acceptanceOf = (sightings: Sightings) => sightings.acceptance(now);

test("a play of the card's item or creator within half an hour accepts it, once", () => {
  const sightings = new Sightings();
  expect(acceptanceOf(sightings)).toBeCloseTo(0.15, 12);
  sightings.see(track(1, 10), now);
  sightings.see(track(2, null), now);
  sightings.play(track(3, 10), now + minute);
  sightings.play(track(1, 10), now + 2 * minute);
  sightings.play(track(2, null), now + 30 * minute);
  expect(acceptanceOf(sightings)).toBeCloseTo((10 * 0.15 + 1) / 12, 9);
});

test("what was playing before she saw the card accepts nothing", () => {
  const sightings = new Sightings();
  sightings.see(track(1, 10), now);
  sightings.play(track(1, 10), now - minute);
  expect(acceptanceOf(sightings)).toBeCloseTo((10 * 0.15) / 11, 9);
});

test("looks back over fourteen days of UTC, whatever lies before", () => {
  const sightings = new Sightings();
  const midnight = Date.UTC(2026, 5, 1);
  const cards = [midnight - 13 * 24 * 60 * minute, midnight - 13 * 24 * 60 * minute - 1, now];
  for (const seenAt of cards.toSorted((a, b) => a - b)) sightings.see(track(1, 10), seenAt);
  expect([sightings.ofItem(1, now), sightings.ofItem(2, now)]).toEqual([2, 0]);
  expect(acceptanceOf(sightings)).toBeCloseTo((10 * 0.15) / 12, 12);
});
