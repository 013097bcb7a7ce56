import { expect, test } from "vitest";
import { dayOf } from "../wrapped.fixture.ts";
import { every, found } from "./days.fixture.ts";
import { favouriteAnniversary } from "./favouriteAnniversary.ts";

const usual = every("2025-01-01", 365, [101, 203]);

test("three years to the day after I first heard my favourite, I heard her", () => {
  const log = [
    ...every("2023-01-01", 40, [101]),
    ...every("2023-06-05", 1, [501]),
    ...usual,
    ...every("2026-05-01", 60, [501, 501]),
  ];
  const [best] = found(favouriteAnniversary, log);
  expect(best.day).toBe(dayOf("2026-06-05"));
  expect(best.facts).toEqual({ artistId: 5, years: 3, firstDay: dayOf("2023-06-05"), firstItemId: 501, listens: 2 });
  // The first of her favourites, heard on all days of the year.
  expect(best.strength).toBeCloseTo(Math.log10(365), 10);
});

test("nothing is told of a favourite who is as old as the log, or whom I did not hear on the day", () => {
  expect(found(favouriteAnniversary, [...every("2025-05-10", 40, [501]), ...every("2026-05-01", 60, [501])])).toEqual(
    [],
  );
  expect(
    found(favouriteAnniversary, [...usual, ...every("2025-03-01", 1, [501]), ...every("2026-05-01", 60, [501])]),
  ).toEqual([]);
});
