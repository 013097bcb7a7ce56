import { expect, test } from "vitest";
import { countListens, type WrappedPlay } from "./countListens.ts";
import { yearBeforeOf } from "./yearBefore.ts";
import { daily, dayOf, itemOf } from "./wrapped.fixture.ts";

const listensOf = (plays: readonly WrappedPlay[]) => countListens(plays, itemOf).listens;

const artists = [
  { itemId: 11, listens: 3, heardMs: 1 },
  { itemId: 12, listens: 2, heardMs: 1 },
];

test("a year that still runs is compared with the same days of the year before", () => {
  const ever = listensOf([...daily("2025-01-05", 3), ...daily("2025-11-01", 4), ...daily("2026-01-05", 2, 4)]);
  const half = yearBeforeOf(ever, { year: 2026, until: dayOf("2026-06-30"), artists });
  expect(half).toEqual({ listens: 3, heardMs: 3 * 180_000, artists: 1, newFavourites: 1 });
  expect(yearBeforeOf(ever, { year: 2026, until: dayOf("2026-12-31"), artists })?.listens).toBe(7);
});

test("a log that began in the summer before is not compared with", () => {
  const ever = listensOf([...daily("2025-07-01", 40), ...daily("2026-01-01", 40)]);
  expect(yearBeforeOf(ever, { year: 2026, until: dayOf("2026-12-31"), artists })).toBeNull();
});
