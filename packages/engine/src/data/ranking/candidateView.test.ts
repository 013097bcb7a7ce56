import { expect, test } from "vitest";
import type { ItemId } from "../ids.ts";
import { play } from "../interaction.fixture.ts";
import { candidateView, momentView, type RankingMoment } from "./candidateView.ts";
import { firstPlace } from "./candidateVector.ts";
import type { ItemFacts } from "./itemFacts.ts";
import { ListenerMemory } from "./listenerMemory.ts";

const itemId = (id: number) => id as ItemId;
const factsOf = (id: number): ItemFacts | undefined =>
  id > 3 ? undefined : { itemId: itemId(id), kind: "track", creatorId: itemId(9), genres: [id, 7], durationMs: null };

function momentAfter(plays: number[]): RankingMoment {
  const memory = new ListenerMemory(factsOf);
  for (const id of plays) memory.remember(play({ itemId: id }));
  const unknown = () => Number.NaN;
  const signals = { affinity: unknown, creatorAffinity: unknown, popularity: unknown };
  return { memory, factsOf, signals, at: Date.UTC(2026, 5, 1), localHour: 3 };
}

test("finds the traces of an item, its creator, and the genre of it that she hears most", () => {
  const view = candidateView(momentView(momentAfter([1, 1, 2])), { itemId: itemId(1), place: firstPlace });
  expect([view?.item.listens, view?.creator.listens]).toEqual([2, 3]);
  expect([view?.genre.itemId, view?.genre.listens]).toEqual([7, 3]);
});

test("what she never met has empty traces; what no catalogue has is no candidate", () => {
  const view = candidateView(momentView(momentAfter([])), { itemId: itemId(3), place: firstPlace });
  expect([view?.item.listens, view?.creator.listens, view?.genre.listens]).toEqual([0, 0, 0]);
  expect(candidateView(momentView(momentAfter([])), { itemId: itemId(4), place: firstPlace })).toBeNull();
});
