import fc from "fast-check";
import { expect, test } from "vitest";
import { interactionKinds, type Interaction } from "../interaction.ts";
import type { ItemId, ListenerId } from "../ids.ts";
import { historyOf, pastOf } from "../listenerHistory.ts";
import { endOf } from "../sessions.ts";
import { signalsOf } from "../signals.ts";
import { EventColumns } from "./eventColumns.ts";
import { EventList } from "./eventList.ts";
import { PastEvent } from "./pastEvent.ts";

const at = Date.UTC(2026, 5, 1, 12);

/** Item 1 is a track by artist 11, item 2 an episode of show 12, item 3 nobody's; there is no item 4. */
const items = new Map([
  [1, { kind: "track" as const, creatorId: 11, genres: [] }],
  [2, { kind: "episode" as const, creatorId: 12, genres: [] }],
  [3, { kind: "book" as const, creatorId: null, genres: [] }],
]);
const itemOf = (itemId: number) => items.get(itemId);
const artistOf = (itemId: ItemId) => (itemId === 1 ? 11 : null);

const anyEvent = fc.record<Interaction>({
  listenerId: fc.constant(7 as ListenerId),
  kind: fc.constantFrom(...interactionKinds),
  itemId: fc.constantFrom(1, 2, 3, 4).map((id) => id as ItemId),
  occurredAt: fc.integer({ min: at - 70 * 86_400_000, max: at }),
  msPlayed: fc.option(fc.nat(300_000)),
  durationMs: fc.option(fc.nat(300_000)),
  endReason: fc.constantFrom("trackdone", "fwdbtn", "logout", null),
  skipped: fc.constant(null),
  localHour: fc.integer({ min: 0, max: 23 }),
  sourceShelf: fc.constant(null),
  private: fc.boolean(),
});

function eventsOf(parts: readonly (readonly Interaction[])[]): PastEvent[] {
  const columns = new EventColumns(itemOf);
  for (const part of parts) columns.add(part);
  return Array.from({ length: columns.length }, (_, row) => new PastEvent(columns, row));
}

test("taken in by any parts, every event that is not private says what the log said, and what follows from it", () => {
  fc.assert(
    fc.property(fc.array(fc.array(anyEvent)), (parts) => {
      const shown = parts.flat().filter((one) => !one.private);
      const events = eventsOf(parts);
      expect(events).toHaveLength(shown.length);
      for (const [row, one] of shown.entries()) {
        const { kind, itemId, occurredAt, msPlayed, durationMs, endReason, localHour } = one;
        expect(events[row]).toMatchObject({ kind, itemId, occurredAt, msPlayed, durationMs, endReason, localHour });
        expect(events[row].endedAt).toBe(endOf(one));
        expect(events[row].creatorId).toBe(itemOf(itemId ?? 0)?.creatorId ?? null);
        const { stream, listen, skip, finish } = events[row];
        const none = { stream: false, listen: false, skip: false, finish: false };
        expect({ stream, listen, skip, finish }).toEqual(kind === "item.played" ? signalsOf(one) : none);
        expect(events[row].play).toBe(kind === "item.played" ? events[row] : null);
      }
    }),
  );
});

test("features read the same of rows as of the log itself", () => {
  fc.assert(
    fc.property(fc.array(anyEvent), (log) => {
      const moment = { at, localHour: 9, discoveries: [] };
      const past = eventsOf([log]).toSorted((left, right) => left.endedAt - right.endedAt);
      const [own, told] = [historyOf(past, moment), historyOf(pastOf(log, artistOf), moment)];
      const heard = ({ playsOf }: typeof own) =>
        playsOf(60).map(({ itemId, artistId, msHeard, localHour, stream, finish }) =>
          [itemId, artistId, msHeard, localHour, stream, finish].join(" "),
        );
      expect(heard(own)).toEqual(heard(told));
      expect(own.savesOf(30)).toBe(told.savesOf(30));
      expect(own.session).toHaveLength(told.session.length);
    }),
  );
});

test("a list goes through rows in its own order, and through those with a trait alone", () => {
  const columns = new EventColumns(itemOf);
  const play = { kind: "item.played", msPlayed: 100_000, durationMs: 100_000, endReason: null } as const;
  const events = [1, 2, 3].map((itemId) => ({
    ...play,
    itemId: itemId as ItemId,
    occurredAt: at,
    localHour: 1,
    private: false,
  }));
  columns.add(events);
  const itemsIn = (list: EventList) => Array.from(list, ({ itemId }) => itemId);
  expect(itemsIn(new EventList(columns, [2, 0, 1]))).toEqual([3, 1, 2]);
  expect(itemsIn(new EventList(columns, [2, 0, 1], { trait: 32, count: 2 }))).toEqual([3, 2]);
});
