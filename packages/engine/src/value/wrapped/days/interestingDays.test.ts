import fc from "fast-check";
import { expect, test } from "vitest";
import { inARow, every, someYear, yearOfPlays, clusterOf } from "./days.fixture.ts";
import { heuristics } from "./heuristics.ts";
import { interestingDays } from "./interestingDays.ts";
import { recount } from "./recount.ts";

const allCandidates = (year: Parameters<typeof interestingDays>[0]) =>
  Object.values(heuristics).flatMap(({ category, candidatesOf }) =>
    candidatesOf(year).map(({ day, strength }) => ({ category, day, strength })),
  );

test("five days at most, two of a small edition, none where there is no edition; of different categories and none twice", () => {
  fc.assert(
    fc.property(someYear, (year) => {
      const days = interestingDays(year, "anna 2026");
      expect(days.length).toBeLessThanOrEqual({ full: 5, small: 2, none: 0 }[year.edition.size]);
      expect(new Set(days.map(({ category }) => category)).size).toBe(days.length);
      expect(new Set(days.map(({ day }) => day)).size).toBe(days.length);
      expect(interestingDays(year, "anna 2026")).toEqual(days);
    }),
    { numRuns: 40 },
  );
});

test("nothing that was left out is stronger than what was told, unless its day or its category was taken by something stronger", () => {
  fc.assert(
    fc.property(someYear, (year) => {
      const days = interestingDays(year, "anna 2026");
      const most = { full: 5, small: 2, none: 0 }[year.edition.size];
      for (const { category, day, strength } of allCandidates(year)) {
        if (strength < Math.log10(30) || most === 0) continue;
        const stronger = days.filter((one) => one.strength >= strength);
        const isTaken = stronger.some((one) => one.category === category || one.day === day);
        expect(isTaken || stronger.length === most).toBe(true);
      }
    }),
    { numRuns: 40 },
  );
});

test("the ids of the evidence lead back to the listens that prove the facts", () => {
  fc.assert(
    fc.property(someYear, (year) => {
      const byId = new Map(year.ever.map((listen) => [listen.id, listen]));
      for (const day of interestingDays(year, "anna 2026")) {
        const evidence = day.evidence.map((id) => byId.get(id)).filter((listen) => listen !== undefined);
        expect(recount(day, evidence, clusterOf)).toEqual(day.facts);
      }
    }),
    { numRuns: 40 },
  );
});

test("between days that are equally strong the seed decides, for each listener anew", () => {
  const usual = every("2026-01-01", 100, [101, 203, 305]);
  // Two days on which the same was heard equally often.
  const log = [
    ...usual,
    ...inARow("2026-05-01", 9, Array<number>(9).fill(507)),
    ...inARow("2026-06-01", 9, Array<number>(9).fill(507)),
  ];
  const year = yearOfPlays(log);
  const told = Array.from({ length: 30 }, (_, listener) =>
    interestingDays(year, `${listener} 2026`).find(({ kind }) => kind === "most-replays"),
  );
  expect(new Set(told.map((day) => day?.day)).size).toBe(2);
});

test("a year of days that are all the same has nothing to tell", () => {
  expect(interestingDays(yearOfPlays(every("2026-01-01", 200, [101, 203, 305])), "anna 2026")).toEqual([]);
});
