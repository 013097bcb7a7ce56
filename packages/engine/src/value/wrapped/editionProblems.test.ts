import fc from "fast-check";
import { expect, test } from "vitest";
import { type CountedListens, countListens } from "./countListens.ts";
import { editionOf } from "./editionOf.ts";
import { editionProblems } from "./editionProblems.ts";
import { clusterOf, dayOf, heardAt, itemOf, someLog } from "./wrapped.fixture.ts";
import type { WrappedEdition } from "./wrappedEdition.ts";

const question = { year: 2026, today: dayOf("2027-01-10"), clusterOf };

const log = Array.from({ length: 40 }, (_, place) =>
  heardAt(new Date(Date.UTC(2026, 0, 5 + place, 18)).toISOString(), { itemId: 1 + (place % 10) }),
);

function editionWith(counted: CountedListens, change: (edition: WrappedEdition) => void = () => {}): string[] {
  const edition = structuredClone(editionOf(counted, question));
  change(edition);
  return [...new Set(editionProblems(edition, counted.listens).map(({ rule }) => rule))];
}

test("no log, however wild, gives an edition that breaks a rule, but for doubled plays", () => {
  fc.assert(
    fc.property(someLog, (plays) => {
      expect(editionWith(countListens(plays, itemOf)).filter((rule) => rule !== "heard-once")).toEqual([]);
    }),
    { seed: 31 },
  );
});

test("a number that is off by one is found, whichever it is", () => {
  const counted = countListens(log, itemOf);
  const faults: ((edition: WrappedEdition) => void)[] = [
    (edition) => edition.listens++,
    (edition) => edition.heardMs--,
    (edition) => edition.podcasts.listens++,
    (edition) => edition.books.heardMs++,
    (edition) => edition.hoursMs[18]++,
    (edition) => edition.weekdaysMs[3]--,
    (edition) => edition.journey[0].listens++,
  ];
  for (const fault of faults) expect(editionWith(counted, fault)).toEqual(["sums-agree"]);
  expect(editionWith(counted, ({ top }) => (top.shows[0].listens += 1))).toEqual(["sums-agree"]);
});

test("a history that was imported twice is found", () => {
  const twice = countListens(
    log.flatMap((play) => [play, { ...play, occurredAt: play.occurredAt + 500 }]),
    itemOf,
  );
  expect(editionWith(twice)).toEqual(["heard-once"]);
});

test("two devices that played the same thing once are no fault", () => {
  const [first, ...others] = log;
  expect(editionWith(countListens([first, first, ...others], itemOf))).toEqual([]);
});

test("sound that goes on over the next listen is found", () => {
  const counted = countListens(log, itemOf);
  const longer = { ...counted.listens[0], heardMs: 30 * 3_600_000 };
  expect(editionWith({ ...counted, listens: counted.listens.with(0, longer) })).toEqual(["one-at-a-time"]);
});

test("a listen under the day or hour of another zone is found", () => {
  const counted = countListens(log, itemOf);
  const [first] = counted.listens;
  for (const wrong of [{ day: first.day + 1 }, { hour: first.hour - 1 }, { offsetMs: -8 * 3_600_000 }]) {
    expect(editionWith({ ...counted, listens: counted.listens.with(0, { ...first, ...wrong }) })).toEqual(["own-day"]);
  }
});

test("a day of another year is found", () => {
  const counted = countListens(log, itemOf);
  expect(editionWith(counted, (edition) => (edition.firstDay = dayOf("2025-12-31")))).toEqual(["within-the-year"]);
});
