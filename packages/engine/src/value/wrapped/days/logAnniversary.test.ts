import { expect, test } from "vitest";
import { dayOf } from "../wrapped.fixture.ts";
import { every, found } from "./days.fixture.ts";
import { logAnniversary } from "./logAnniversary.ts";

test("a log that began on the leap day has its birthday on 28 February, with the listens of that day", () => {
  const log = [...every("2024-02-29", 1, [501]), ...every("2026-02-01", 60, [101, 102])];
  const [birthday] = found(logAnniversary, log);
  expect(birthday.day).toBe(dayOf("2026-02-28"));
  expect(birthday.facts).toEqual({
    years: 2,
    firstDay: dayOf("2024-02-29"),
    firstItemId: 501,
    listens: 2,
    heardMs: 360_000,
  });
});

test("a birthday on which I did not listen is not told, nor is the day of birth itself", () => {
  expect(found(logAnniversary, [...every("2024-05-01", 1, [501]), ...every("2026-02-01", 60, [101])])).toEqual([]);
  expect(found(logAnniversary, every("2026-02-01", 60, [101]))).toEqual([]);
});
