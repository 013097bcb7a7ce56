import { expect, test } from "vitest";
import type { ItemId } from "../data/index.ts";
import { discoveriesOf } from "./discoveriesOf.ts";
import type { SeenCard } from "./seenCards.ts";
import { bookId, catalogue, dayMs, now, play, taste, trackOf } from "./testing/smallWorld.ts";

const seen = (itemId: number, daysAgo: number): SeenCard => ({
  itemId: itemId as ItemId,
  seenAt: Math.round(now - daysAgo * dayMs),
});

test("a card of an artist unheard for 180 days is a discovery, accepted by a listen within half an hour", () => {
  const { listens } = taste([play(trackOf(1, 0), 4.99), play(trackOf(2, 0), 200), play(trackOf(2, 1), 4)]);
  const cards = [seen(trackOf(1, 0), 5), seen(trackOf(2, 0), 5), seen(3, 5)];
  expect(discoveriesOf(cards, listens, catalogue)).toEqual([
    { seenAt: now - 5 * dayMs, acceptedAt: now - 4.99 * dayMs + 200_000 },
    { seenAt: now - 5 * dayMs, acceptedAt: null },
    { seenAt: now - 5 * dayMs, acceptedAt: null },
  ]);
});

test("what she knew then, or what has no artist, is none", () => {
  const { listens } = taste([play(trackOf(1, 0), 20)]);
  expect(discoveriesOf([seen(trackOf(1, 3), 5), seen(bookId, 5)], listens, catalogue)).toEqual([]);
});

test("a card that stands on Home after Home within half an hour was seen once, in whatever order it is told", () => {
  const minute = 1 / 1440;
  const card = trackOf(1, 0);
  const times = [5, 5 - 5 * minute, 5 - 29 * minute, 5 - 31 * minute, 5 - 40 * minute];
  const found = discoveriesOf(
    times.toReversed().map((daysAgo) => seen(card, daysAgo)),
    [],
    catalogue,
  );
  expect(found.map(({ seenAt }) => seenAt)).toEqual([now - 5 * dayMs, Math.round(now - (5 - 31 * minute) * dayMs)]);
  const both = discoveriesOf([seen(card, 5), seen(trackOf(1, 1), 5)], [], catalogue);
  expect(both).toHaveLength(2);
});
