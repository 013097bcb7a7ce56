import { expect, test } from "vitest";
import { countListens, type WrappedPlay } from "./countListens.ts";
import { musicalAgeOf } from "./musicalAge.ts";
import { daily, itemOf } from "./wrapped.fixture.ts";

const listensOf = (plays: readonly WrappedPlay[]) => countListens(plays, itemOf).listens;

test("the oldest music and the decades are told of what has a year", () => {
  const log = [...daily("2026-01-01", 3, 1), ...daily("2026-02-01", 1, 8), ...daily("2026-03-01", 2, 5)];
  expect(musicalAgeOf(listensOf(log))).toEqual({
    listens: 4,
    medianYear: 2037,
    oldest: { itemId: 1, releasedIn: 2037 },
    decades: [
      { decade: 2030, listens: 3 },
      { decade: 2050, listens: 1 },
    ],
  });
});

test("where no year of release is known, nothing is said", () => {
  expect(musicalAgeOf(listensOf(daily("2026-01-01", 3, 5)))).toBeNull();
});
