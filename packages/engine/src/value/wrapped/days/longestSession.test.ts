import { expect, test } from "vitest";
import { dayOf } from "../wrapped.fixture.ts";
import { every, found, inARow, playOn } from "./days.fixture.ts";
import { longestSession } from "./longestSession.ts";

const usual = every("2026-01-01", 100, [101, 203, 305]);
const party = Array.from({ length: 60 }, (_, place) => 100 * (place % 4) + place);

test("the night that went on until four belongs to the evening on which it began", () => {
  const [best] = found(longestSession, [...usual, ...inARow("2026-05-01", 23, party)]);
  expect(best.day).toBe(dayOf("2026-05-01"));
  const startedAt = Date.parse("2026-05-01T23:00Z");
  // The last of sixty starts 59 times five minutes later and lasts three.
  expect(best.facts).toMatchObject({ startedAt, endedAt: startedAt + (59 * 5 + 3) * 60_000, listens: 60, creators: 4 });
  expect(best.strength).toBeGreaterThan(2);
});

test("half an hour of silence ends a session, a minute less does not", () => {
  const evening = (pause: number) => {
    const first = inARow("2026-05-01", 10, party.slice(0, 30));
    const end = 10 + 29 / 12 + 3 / 60;
    return [...usual, ...first, ...inARow("2026-05-01", end + pause / 60, party.slice(30))];
  };
  expect(found(longestSession, evening(29))[0].evidence).toHaveLength(60);
  expect(found(longestSession, evening(30))[0].evidence).toHaveLength(30);
});

test("who listens all day, every day, has no longest day", () => {
  const always = every("2026-01-01", 100, party);
  expect(found(longestSession, always).every(({ strength }) => strength === 0)).toBe(true);
});

test("less than two hours are nothing to tell", () => {
  expect(found(longestSession, [...usual, playOn(dayOf("2026-05-01"), 9)])).toEqual([]);
});

test("the party of New Year's Eve belongs to the year in which it began, as a whole", () => {
  const [best] = found(longestSession, [...usual, ...inARow("2026-12-31", 22, party)]);
  expect(best).toMatchObject({ day: dayOf("2026-12-31"), facts: { listens: 60 } });
  expect(found(longestSession, [...usual, ...inARow("2025-12-31", 22, party)])).toEqual([]);
});
