import fc from "fast-check";
import type { WrappedPlay } from "./countListens.ts";
import type { WrappedItem, WrappedItemOf } from "./wrappedItem.ts";

const track = (creatorId: number, more: Partial<WrappedItem> = {}): WrappedItem => ({
  kind: "track",
  creatorId,
  albumId: 100 + creatorId,
  genres: [creatorId % 3],
  releasedIn: 1960 + 7 * creatorId,
  ...more,
});

/** Tracks 1–8 of artists 11–13, episode 9 of show 20, book 10; item 99 is unknown. */
const items = new Map<number, WrappedItem>([
  [1, track(11)],
  [2, track(11)],
  [3, track(11, { albumId: null })],
  [4, track(12)],
  [5, track(12, { genres: [], releasedIn: null })],
  [6, track(12, { genres: [0, 1] })],
  [7, track(13)],
  [8, track(13)],
  [9, { kind: "episode", creatorId: 20, albumId: null, genres: [], releasedIn: 2026 }],
  [10, { kind: "book", creatorId: null, albumId: null, genres: [], releasedIn: null }],
]);

export const itemOf: WrappedItemOf = (itemId) => items.get(itemId);

/** A finished play of three minutes of track 1 at noon UTC of 1 March 2026 in Madrid, changed as the test needs. */
export function heard(changes: Partial<WrappedPlay> = {}): WrappedPlay {
  return {
    id: "0197a000-0000-7000-8000-000000000000",
    itemId: 1,
    occurredAt: Date.UTC(2026, 2, 1, 12),
    msPlayed: 180_000,
    durationMs: 180_000,
    endReason: "trackdone",
    zone: "Europe/Madrid",
    precision: "millisecond",
    ...changes,
  };
}

/** A finished play of so many minutes at an instant such as "2026-03-01T12:00Z". */
export function heardAt(at: string, changes: Partial<WrappedPlay> = {}): WrappedPlay {
  return heard({ occurredAt: Date.parse(at), ...changes });
}

const somePlay: fc.Arbitrary<WrappedPlay> = fc.record({
  id: fc.uuid({ version: 7 }),
  itemId: fc.constantFrom(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 99),
  // Often close together, so that plays overlap and repeat.
  occurredAt: fc
    .tuple(fc.integer({ min: Date.UTC(2024, 11, 20), max: Date.UTC(2027, 0, 5) }), fc.nat(3))
    .map(([at, coarse]) => (coarse === 0 ? at : Math.round(at / 7_200_000) * 7_200_000 + (at % 300_000))),
  msPlayed: fc.option(fc.nat(4_000_000)),
  durationMs: fc.option(fc.integer({ min: 60_000, max: 4_000_000 })),
  endReason: fc.constantFrom("trackdone", "fwdbtn", null),
  zone: fc.constantFrom("Europe/Madrid", "America/Los_Angeles", "Pacific/Auckland"),
  precision: fc.constantFrom("millisecond", "millisecond", "second", "minute", "upload"),
} as const);

/** Any log of a listener who travels, in the order of time. */
export const someLog: fc.Arbitrary<WrappedPlay[]> = fc
  .array(somePlay, { maxLength: 120 })
  .map((plays) => plays.toSorted((a, b) => a.occurredAt - b.occurredAt));

/** Even tracks belong to cluster 7, odd ones to cluster 3, track 5 to none. */
export const clusterOf = (itemId: number): number | null => (itemId === 5 ? null : itemId % 2 === 0 ? 7 : 3);

/** Days from 1 January 1970 to an ISO date. */
export const dayOf = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;

/** A listen of an item on each of some days, at noon in Madrid. */
export const daily = (first: string, days: number, itemId = 1): WrappedPlay[] =>
  Array.from({ length: days }, (_, place) =>
    heardAt(new Date((dayOf(first) + place) * 86_400_000 + 11 * 3_600_000).toISOString(), { itemId }),
  );
