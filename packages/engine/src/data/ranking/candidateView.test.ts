import { expect, test } from "vitest";
import type { ItemId } from "../ids.ts";
import { play } from "../interaction.fixture.ts";
import { heardGenreOf, momentView, type RankingMoment } from "./candidateView.ts";
import type { ItemFacts } from "./itemFacts.ts";
import { ListenerMemory } from "./listenerMemory.ts";

const itemId = (id: number) => id as ItemId;
const facts = (id: number): ItemFacts => ({
  itemId: itemId(id),
  kind: "track",
  creatorId: itemId(9),
  genres: [id, 7],
  durationMs: null,
});

function momentAfter(plays: number[]): RankingMoment {
  const memory = new ListenerMemory(facts);
  for (const id of plays) memory.remember(play({ itemId: id }));
  const unknown = () => Number.NaN;
  const signals = { affinity: unknown, creatorAffinity: unknown, popularity: unknown };
  return { memory, factsOf: facts, signals, at: Date.UTC(2026, 5, 1), localHour: 3 };
}

test("of an item's genres the one that she hears most stands for it, of equals the first, and none that she never heard", () => {
  expect(heardGenreOf(facts(1), momentAfter([1, 1, 2]))).toBe(7);
  expect(heardGenreOf(facts(1), momentAfter([1]))).toBe(1);
  expect(heardGenreOf(facts(3), momentAfter([]))).toBeNull();
});

test("who saw no card yet is taken to play as many as others do", () => {
  expect(momentView(momentAfter([1])).acceptance).toBeCloseTo(0.15, 9);
});
