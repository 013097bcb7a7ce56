import { expect, test } from "vitest";
import { exposureDays } from "./exposureDays.ts";

const on = (day: string, arm: "control" | "treatment", homes: number) => ({
  day: new Date(`${day}T00:00:00Z`),
  arm,
  homes,
  newListeners: 1,
});

test("sides of a day stand together, days in order, and who served nobody has zeros", () => {
  const days = exposureDays([
    on("2026-03-02", "control", 4),
    on("2026-03-01", "treatment", 7),
    on("2026-03-02", "treatment", 5),
  ]);
  expect(days.map(({ day }) => day)).toEqual(["1 Mar", "2 Mar"]);
  expect(days.map(({ control, treatment }) => [control.homes, treatment.homes])).toEqual([
    [0, 7],
    [4, 5],
  ]);
  expect(days[0]?.holdout).toEqual({ homes: 0, newListeners: 0 });
});
