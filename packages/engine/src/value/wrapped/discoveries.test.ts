import { expect, test } from "vitest";
import { countListens, type WrappedPlay } from "./countListens.ts";
import { discoveriesOf } from "./discoveries.ts";
import { daily, dayOf, itemOf } from "./wrapped.fixture.ts";

const listensOf = (plays: readonly WrappedPlay[]) => countListens(plays, itemOf).listens;

const of2026 = (plays: readonly WrappedPlay[]) => {
  const ever = listensOf(plays);
  return discoveriesOf(ever, { own: ever.filter(({ day }) => day >= dayOf("2026-01-01")), year: 2026 });
};

test("what was heard in the first month of a log is new to the log, not to her", () => {
  const log = [...daily("2026-01-01", 5, 1), ...daily("2026-03-01", 6, 4), ...daily("2026-04-01", 2, 7)];
  expect(of2026(log)).toEqual({
    since: dayOf("2026-01-31"),
    artists: 2,
    tracks: 2,
    favourite: { itemId: 12, listens: 6, day: dayOf("2026-03-01") },
  });
});

test("a log of less than a month says nothing about what is new", () => {
  expect(of2026(daily("2026-01-01", 20))).toBeNull();
  expect(of2026([])).toBeNull();
});

test("an artist heard in the year before is no discovery, a new track of hers is", () => {
  const log = [...daily("2025-03-01", 9, 1), ...daily("2026-03-01", 9, 2)];
  expect(of2026(log)).toEqual({ since: dayOf("2026-01-01"), artists: 0, tracks: 1, favourite: null });
});
