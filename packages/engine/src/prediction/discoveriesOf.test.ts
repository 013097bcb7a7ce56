import { expect, test } from "vitest";
import type { ItemId } from "../data/index.ts";
import { discoveriesOf, type SeenCard } from "./discoveriesOf.ts";
import { bookId, catalogue, dayMs, now, play, taste, trackOf } from "./testing/smallWorld.ts";

const seen = (itemId: number, daysAgo: number): SeenCard => ({
  itemId: itemId as ItemId,
  seenAt: now - daysAgo * dayMs,
});

test("a card of an artist unheard for 180 days is a discovery, accepted by a listen within half an hour", () => {
  const heard = taste([play(trackOf(1, 0), 4.99), play(trackOf(2, 0), 200), play(trackOf(2, 1), 4)]);
  const cards = [seen(trackOf(1, 0), 5), seen(trackOf(2, 0), 5), seen(3, 5)];
  expect(discoveriesOf(cards, heard, catalogue)).toEqual([
    { seenAt: now - 5 * dayMs, acceptedAt: now - 4.99 * dayMs + 200_000 },
    { seenAt: now - 5 * dayMs, acceptedAt: null },
    { seenAt: now - 5 * dayMs, acceptedAt: null },
  ]);
});

test("what she knew then, or what has no artist, is none", () => {
  const heard = taste([play(trackOf(1, 0), 20)]);
  expect(discoveriesOf([seen(trackOf(1, 3), 5), seen(bookId, 5)], heard, catalogue)).toEqual([]);
});
