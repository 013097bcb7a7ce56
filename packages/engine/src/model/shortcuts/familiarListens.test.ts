import fc from "fast-check";
import { expect, test } from "vitest";
import { interactionAround, play } from "../../data/interaction.fixture.ts";
import { signalsOf, type KnownItem } from "../../data/index.ts";
import { familiarListens } from "./familiarListens.ts";

const items = new Map<number, KnownItem>([
  [1, { kind: "track", creatorId: 10, genres: [] }],
  [2, { kind: "episode", creatorId: 20, genres: [] }],
  [3, { kind: "book", creatorId: null, genres: [5] }],
  [10, { kind: "artist", creatorId: 10, genres: [4, 6] }],
  [20, { kind: "show", creatorId: 20, genres: [7] }],
]);
const listensOf = (interactions: Parameters<typeof familiarListens>[0]) => [
  ...familiarListens(interactions, (itemId) => items.get(itemId)),
];

test("a track, an episode and a book become the cards that stand for them", () => {
  const cards = listensOf([1, 2, 3].map((itemId) => play({ itemId }))).map(({ itemId, creatorId, genre }) => ({
    itemId,
    creatorId,
    genre,
  }));
  expect(cards).toEqual([
    { itemId: 1, creatorId: 10, genre: 4 },
    { itemId: 20, creatorId: 20, genre: 7 },
    { itemId: 3, creatorId: null, genre: 5 },
  ]);
});

test("keeps exactly the listens that are neither private nor of unknown items", () => {
  fc.assert(
    fc.property(fc.array(interactionAround(Date.UTC(2026, 0, 1))), (interactions) => {
      const kept = interactions.filter(
        (one) => one.kind === "item.played" && !one.private && items.has(one.itemId ?? 0) && signalsOf(one).listen,
      );
      expect(listensOf(interactions).map(({ startedAt }) => startedAt)).toEqual(
        kept.map(({ occurredAt }) => occurredAt),
      );
    }),
  );
});
