import { expect, test } from "vitest";
import { countListens, type WrappedPlay } from "./countListens.ts";
import { rhythmOf } from "./rhythm.ts";
import { daily, dayOf, heardAt, itemOf } from "./wrapped.fixture.ts";

const listensOf = (plays: readonly WrappedPlay[]) => countListens(plays, itemOf).listens;

test("the longest run of days is told with its first and last day, the first run among equals", () => {
  const log = [...daily("2026-01-03", 4), ...daily("2026-02-01", 2), ...daily("2026-05-01", 4)];
  expect(rhythmOf(listensOf(log)).streak).toEqual({ days: 4, from: dayOf("2026-01-03"), to: dayOf("2026-01-06") });
});

test("the leap day is a day like any other", () => {
  const { daysListened, streak } = rhythmOf(listensOf(daily("2024-02-28", 3)));
  expect([daysListened, streak?.days]).toEqual([3, 3]);
});

test("the biggest day has the most sound, not the most listens", () => {
  const book = heardAt("2026-03-02T10:00Z", { itemId: 10, msPlayed: 3_600_000, durationMs: 7_200_000 });
  const { biggestDay } = rhythmOf(listensOf([...daily("2026-03-01", 1), book, ...daily("2026-03-03", 1)]));
  expect(biggestDay).toEqual({ day: dayOf("2026-03-02"), listens: 1, heardMs: 3_600_000 });
});

test("without a listen there is no first day, no run and no biggest day", () => {
  expect(rhythmOf([])).toMatchObject({
    firstDay: null,
    lastDay: null,
    daysListened: 0,
    streak: null,
    biggestDay: null,
  });
});
