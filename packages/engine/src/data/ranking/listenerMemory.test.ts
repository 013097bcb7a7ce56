import fc from "fast-check";
import { expect, test } from "vitest";
import type { ItemId } from "../ids.ts";
import { interactionAround, play } from "../interaction.fixture.ts";
import { tallyListening } from "../tally.ts";
import type { ItemFacts } from "./itemFacts.ts";
import { ListenerMemory } from "./listenerMemory.ts";

const at = Date.UTC(2026, 5, 1, 12);

/** Tracks 1–4 by artists 11 and 12, an episode of show 15, and item 6, which no catalogue has. */
function factsOf(itemId: number): ItemFacts | undefined {
  if (itemId === 6) return undefined;
  const creatorId = (itemId === 5 ? 15 : 11 + (itemId % 2)) as ItemId;
  const kind = itemId === 5 ? "episode" : "track";
  return { itemId: itemId as ItemId, kind, creatorId, genres: [itemId % 3], durationMs: null };
}

function memoryOf(interactions: Parameters<ListenerMemory["remember"]>[0][]): ListenerMemory {
  const memory = new ListenerMemory(factsOf);
  for (const interaction of interactions) memory.remember(interaction);
  return memory;
}

test("counts what tallying counts, item by item and creator by creator", () => {
  fc.assert(
    fc.property(fc.array(interactionAround(at), { maxLength: 40 }), (interactions) => {
      const memory = memoryOf(interactions);
      const known = interactions.filter(({ itemId, kind }) => itemId !== 6 && kind !== "search.made");
      const pick = ({ listens, skips, lastAt }: { listens: number; skips: number; lastAt: number | null }) => ({
        listens,
        skips,
        lastAt,
      });
      for (const [keyOf, traces] of [
        [(itemId: ItemId) => itemId, memory.items],
        [(itemId: ItemId) => factsOf(itemId)?.creatorId ?? null, memory.creators],
      ] as const) {
        const tallies = tallyListening(known, keyOf);
        expect(new Set(traces.keys())).toEqual(new Set(tallies.keys()));
        for (const [key, tally] of tallies) expect(pick(traces.get(key)!)).toEqual(pick(tally));
      }
    }),
  );
});

test("the latest word on a save counts, however often it was said before", () => {
  const kinds = ["item.unsaved", "item.saved", "item.saved", "item.unsaved", "item.saved"] as const;
  const words = kinds.map((kind, occurredAt) => play({ kind, occurredAt, msPlayed: null }));
  const savesAfter = (count: number) => memoryOf(words.slice(0, count)).items.get(1)?.saves;
  expect([1, 2, 3, 4, 5].map(savesAfter)).toEqual([0, 1, 1, 0, 1]);
});

test("knows sound by class and genre, and when the last of it ended", () => {
  const memory = memoryOf([
    play({ itemId: 1 }),
    play({ itemId: 5, occurredAt: at }),
    play({ itemId: 6, occurredAt: at + 1 }),
  ]);
  const { music, spoken, book } = memory.classes;
  expect([music.listens, spoken.listens, book.listens, memory.everything.listens]).toEqual([1, 1, 0, 2]);
  expect(memory.genres.get(2)?.listens).toBe(1);
  expect(memory.lastSoundAt).toBe(at + 180_000);
});

test("keeps the items and creators that were touched last at the end", () => {
  const memory = memoryOf([1, 2, 3, 1, 4].map((itemId) => play({ itemId })));
  expect([...memory.items.keys()]).toEqual([2, 3, 1, 4]);
  expect([...memory.creators.keys()]).toEqual([12, 11]);
});
