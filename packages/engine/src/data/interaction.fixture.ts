import fc from "fast-check";
import type { ItemId, ListenerId } from "./ids.ts";
import type { Interaction } from "./interaction.ts";

/** A finished three-minute play of item 1 at the start of 2026, changed as the test needs. */
export function play(changes: Omit<Partial<Interaction>, "itemId"> & { itemId?: number | null } = {}): Interaction {
  return {
    listenerId: 1 as ListenerId,
    kind: "item.played",
    occurredAt: Date.UTC(2026, 0, 1),
    msPlayed: 180_000,
    durationMs: 180_000,
    endReason: "trackdone",
    skipped: null,
    localHour: 0,
    sourceShelf: null,
    private: false,
    ...changes,
    itemId: (changes.itemId === undefined ? 1 : changes.itemId) as ItemId | null,
  };
}

const dayMs = 86_400_000;

/** Any interaction of the 80 days before `at`, and the 5 after it. */
export function interactionAround(at: number): fc.Arbitrary<Interaction> {
  return fc
    .record({
      kind: fc.constantFrom("item.played", "item.played", "item.played", "item.saved", "item.unsaved", "search.made"),
      itemId: fc.integer({ min: 1, max: 6 }),
      occurredAt: fc.integer({ min: at - 80 * dayMs, max: at + 5 * dayMs }),
      msPlayed: fc.option(fc.nat(400_000)),
      durationMs: fc.option(fc.integer({ min: 1, max: 400_000 })),
      endReason: fc.constantFrom("trackdone", "fwdbtn", null),
      localHour: fc.nat(23),
      private: fc.boolean(),
    } as const)
    .map((changes) => play(changes as Partial<Interaction>));
}
