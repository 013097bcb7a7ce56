import fc from "fast-check";
import { expect, test } from "vitest";
import { countListens } from "./countListens.ts";
import { dayOf, heard, heardAt, itemOf, someLog } from "./wrapped.fixture.ts";

test("a listen counts, a play that was left early does not", () => {
  const plays = [heardAt("2026-03-01T12:00Z"), heardAt("2026-03-01T13:00Z", { msPlayed: 60_000, endReason: "fwdbtn" })];
  expect(countListens(plays, itemOf).listens).toHaveLength(1);
});

test("a listen belongs to the day and hour of her own clock, where she was then", () => {
  const plays = [
    heardAt("2025-12-31T22:30Z"),
    heardAt("2025-12-31T23:30Z"),
    heardAt("2026-01-01T05:00Z", { zone: "America/Los_Angeles" }),
  ];
  const { listens } = countListens(plays, itemOf);
  expect(listens.map(({ day, hour }) => [day, hour])).toEqual([
    [dayOf("2025-12-31"), 23],
    [dayOf("2026-01-01"), 0],
    [dayOf("2025-12-31"), 21],
  ]);
});

test("two listens at once are heard once: the earlier one ends where the later one begins", () => {
  const plays = [heardAt("2026-03-01T12:00Z"), heardAt("2026-03-01T12:01Z", { itemId: 4 })];
  expect(countListens(plays, itemOf).listens.map(({ heardMs }) => heardMs)).toEqual([60_000, 180_000]);
});

test("the same play in two copies counts once; a replay counts again", () => {
  const copy = [heardAt("2026-03-01T12:00Z"), heardAt("2026-03-01T12:00:01Z")];
  expect(countListens(copy, itemOf)).toMatchObject({ listens: [{ itemId: 1 }], doubledDays: [dayOf("2026-03-01")] });
  const replay = [heardAt("2026-03-01T12:00Z"), heardAt("2026-03-01T12:03Z")];
  expect(countListens(replay, itemOf)).toMatchObject({ listens: [{ itemId: 1 }, { itemId: 1 }], doubledDays: [] });
});

test("a counted play without a length is a listen as long as its item, and says that nobody measured it", () => {
  const { listens } = countListens(
    [heard({ msPlayed: null }), heardAt("2026-04-01T12:00Z", { msPlayed: null, durationMs: null })],
    itemOf,
  );
  expect(listens.map(({ heardMs, isMeasured }) => [heardMs, isMeasured])).toEqual([
    [180_000, false],
    [210_000, false],
  ]);
});

test("where only the time of an upload is known, nobody knows the day: it is counted apart", () => {
  expect(countListens([heard({ precision: "upload" })], itemOf)).toMatchObject({ listens: [], undated: 1 });
});

test("what the catalogue does not know is left out", () => {
  expect(countListens([heard({ itemId: 99 })], itemOf).listens).toEqual([]);
});

test("no instant is heard twice, whatever the log holds", () => {
  fc.assert(
    fc.property(someLog, (plays) => {
      const { listens } = countListens(plays, itemOf);
      for (const [place, { startedAt, heardMs }] of listens.entries()) {
        expect(heardMs).toBeGreaterThanOrEqual(0);
        expect(startedAt + heardMs).toBeLessThanOrEqual(listens.at(place + 1)?.startedAt ?? Infinity);
      }
    }),
    { seed: 11 },
  );
});

test("a log that was imported twice gives the same listens, and says how many were doubled", () => {
  const exact = someLog.map((plays) =>
    plays.map((play) => ({
      ...play,
      precision: "millisecond" as const,
      msPlayed: Math.max(3_000, play.msPlayed ?? 60_000),
    })),
  );
  fc.assert(
    fc.property(exact, (plays) => {
      const once = countListens(plays, itemOf);
      const twice = countListens(
        plays.flatMap((play) => [play, play]),
        itemOf,
      );
      expect(twice.listens).toEqual(once.listens);
      expect(twice.doubledDays.length).toBe(once.listens.length + 2 * once.doubledDays.length);
    }),
    { seed: 12 },
  );
});

test("a day holds at most its own hours, and the one on which the clocks are put back has 25", () => {
  const endless = { durationMs: 90_000_000, msPlayed: 90_000_000 };
  const days = ["2026-10-23T22:00Z", "2026-10-24T22:00Z", "2026-10-25T23:00Z"];
  const { listens } = countListens(
    days.map((at, place) => heardAt(at, { ...endless, itemId: 8 + place })),
    itemOf,
  );
  expect(listens.map(({ day, heardMs }) => [day, heardMs / 3_600_000])).toEqual([
    [dayOf("2026-10-24"), 24],
    [dayOf("2026-10-25"), 25],
    [dayOf("2026-10-26"), 25],
  ]);
});
