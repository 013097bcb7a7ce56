import type { Interaction, ItemId, ListenerId } from "@segue/engine/data";
import fc from "fast-check";
import { expect, test } from "vitest";
import { keptRows } from "./keptRow.ts";

const anyRow = fc.record({
  listenerId: fc.constant(7 as ListenerId),
  kind: fc.constantFrom("item.played" as const, "item.saved" as const),
  itemId: fc.constantFrom(1 as ItemId, 2 as ItemId, null),
  occurredAt: fc.nat(2 ** 41),
  msPlayed: fc.option(fc.nat(300_000)),
  durationMs: fc.option(fc.nat(300_000)),
  endReason: fc.constantFrom("trackdone", "fwdbtn", null),
  skipped: fc.constantFrom(true, false, null),
  localHour: fc.integer({ min: 0, max: 23 }),
  sourceShelf: fc.constantFrom("popular", null),
  private: fc.boolean(),
});

test("every row says what it said before it was kept", () => {
  const factsOf = (row: Interaction): Interaction => {
    const { listenerId, kind, itemId, occurredAt, msPlayed, durationMs } = row;
    const { endReason, skipped, localHour, sourceShelf, private: hidden } = row;
    const heard = { msPlayed, durationMs, endReason, skipped };
    return { listenerId, kind, itemId, occurredAt, ...heard, localHour, sourceShelf, private: hidden };
  };
  fc.assert(
    fc.property(fc.array(anyRow), (rows) => {
      expect(keptRows(rows).map(factsOf)).toEqual(rows);
    }),
  );
});
