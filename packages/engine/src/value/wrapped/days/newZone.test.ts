import { expect, test } from "vitest";
import { dayOf } from "../wrapped.fixture.ts";
import { every, found, playOn } from "./days.fixture.ts";
import { newZone } from "./newZone.ts";

const usual = every("2026-01-01", 100, [101, 203, 305]);
const there = (zone: string) => [
  playOn(dayOf("2026-05-01"), 3, { itemId: 507, zone }),
  playOn(dayOf("2026-05-01"), 4, { itemId: 101, zone }),
  playOn(dayOf("2026-05-02"), 4, { itemId: 101, zone }),
];

test("the day on which I first listened in Tokyo is found, and where I came from", () => {
  const [best, ...others] = found(newZone, [...usual, ...there("Asia/Tokyo")]);
  expect(best).toMatchObject({ day: dayOf("2026-05-01"), strength: Math.log10(101) });
  expect(best.facts).toEqual({
    zone: "Asia/Tokyo",
    fromZone: "Africa/Accra",
    hoursAhead: 9,
    firstAt: Date.parse("2026-05-01T03:00Z"),
    firstItemId: 507,
    listens: 2,
  });
  expect(others).toEqual([]);
});

test("coming home is no new place, and a clock that belongs to none is none", () => {
  expect(found(newZone, [...usual, ...every("2026-05-01", 1, [101])])).toEqual([]);
  expect(found(newZone, [...usual, ...there("Etc/UTC"), ...there("UTC")])).toEqual([]);
});
