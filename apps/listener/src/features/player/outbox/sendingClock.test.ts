import fc from "fast-check";
import { expect, it } from "vitest";
import type { LoggedEvent } from "./loggedEvent.ts";
import { batchesByClock } from "./sendingClock.ts";

const now = Date.UTC(2026, 4, 1, 12);

function idAt(time: number): string {
  const hex = time.toString(16).padStart(12, "0");
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-000000000000`;
}

function play(began: number, msPlayed: number): LoggedEvent {
  return { id: idAt(began), kind: "item.played", msPlayed } as LoggedEvent;
}

it("sends by this device's clock what this clock can have minted", () => {
  const events = [play(now - 60_000, 60_000), { id: idAt(now), kind: "shuffle.disabled" } as LoggedEvent];
  expect(batchesByClock(events, now)).toEqual([{ sentAt: now, events }]);
});

it("sends what a clock minted that was then set back by an hour with that clock", () => {
  const ahead = play(now + 3_600_000, 30_000);
  const timely = play(now - 5_000, 4_000);
  expect(batchesByClock([ahead, timely], now)).toEqual([
    { sentAt: now, events: [timely] },
    { sentAt: now + 3_630_000, events: [ahead] },
  ]);
});

it("sends every event once, none as heard longer than its clock allows", () => {
  const plays = fc.array(fc.tuple(fc.integer({ min: -1e7, max: 1e7 }), fc.nat({ max: 1e6 })), { maxLength: 30 });
  fc.assert(
    fc.property(plays, (drawn) => {
      const events = drawn.map(([ahead, heard]) => play(now + ahead, heard));
      const batches = batchesByClock(events, now);
      const sentEvents = batches.flatMap((batch) => batch.events);
      expect(sentEvents).toHaveLength(events.length);
      expect(new Set(sentEvents)).toEqual(new Set(events));
      for (const { sentAt, events: sent } of batches) {
        for (const event of sent) {
          const minted = Number.parseInt(event.id.replaceAll("-", "").slice(0, 12), 16);
          expect(event.kind === "item.played" && minted + event.msPlayed <= sentAt).toBe(true);
        }
      }
    }),
  );
});
