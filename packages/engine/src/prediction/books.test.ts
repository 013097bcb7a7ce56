import { expect, test } from "vitest";
import type { ItemId } from "../data/index.ts";
import { books } from "./books.ts";
import type { CandidateCatalogue } from "./candidateCatalogue.ts";
import { bookId, catalogue, episodeId, models, play, skipped, taste, trackOf } from "./testing/smallWorld.ts";

const [onTopic, offTopic] = [701, 702];
const shelf = [bookId, onTopic, offTopic].map((itemId) => ({
  itemId: itemId as ItemId,
  kind: "book" as const,
  creatorId: null,
  durationMs: 36_000_000,
  genres: itemId === onTopic ? [0] : [9],
  releasedAt: null,
  isWithdrawn: false,
}));
const shop: CandidateCatalogue = {
  ...catalogue,
  itemOf: (itemId) => shelf.find((book) => book.itemId === itemId) ?? catalogue.itemOf(itemId),
  itemsOf: (kind) => (kind === "book" ? shelf : catalogue.itemsOf(kind)),
};

const found = (plays: Parameters<typeof taste>[0]) => books({ taste: taste(plays), catalogue: shop, models });

test("books on the subjects of what she hears come first, each other one behind", () => {
  const order = found([play(episodeId, 1)]);
  expect(order[0]).toMatchObject({ itemId: onTopic, reason: { kind: "sharedGenre", genre: 0 } });
  expect(order.map(({ itemId }) => itemId)).toEqual([onTopic, bookId, offTopic]);
  expect(order.every(({ strength }) => strength > 0)).toBe(true);
});

test("what she has begun is for Jump back in, what she turned down for nobody", () => {
  const heard = { msPlayed: 30_000_000, durationMs: 36_000_000 };
  expect(found([play(bookId, 1, heard)]).map(({ itemId }) => itemId)).not.toContain(bookId);
  expect(found([play(bookId, 1, skipped), play(episodeId, 1)]).map(({ itemId }) => itemId)).not.toContain(bookId);
});

test("who never hears spoken word is not shown a shelf of it", () => {
  expect(found([play(trackOf(1, 0), 1)])).toEqual([]);
});
