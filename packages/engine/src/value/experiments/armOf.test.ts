import fc from "fast-check";
import { expect, test } from "vitest";
import { isInRamp } from "../../decision/index.ts";
import { armOf } from "./armOf.ts";

const people = Array.from({ length: 20_000 }, (_, at) => at + 1);
const experiment = { salt: "experiment a", controlPercent: 30, treatmentPercent: 20, holdoutPercent: 10 };

test("every side holds its share of the people, and the rest are on none", () => {
  const counts = { control: 0, treatment: 0, holdout: 0, none: 0 };
  for (const id of people) counts[armOf(experiment, id) ?? "none"]++;
  // A standard deviation of a third of 20,000 is 65.
  expect(Math.abs(counts.control - 6_000)).toBeLessThan(260);
  expect(Math.abs(counts.treatment - 4_000)).toBeLessThan(260);
  expect(Math.abs(counts.holdout - 2_000)).toBeLessThan(260);
  expect(counts.none).toBe(20_000 - counts.control - counts.treatment - counts.holdout);
});

test("the same for ever, whatever anybody asks in between", () => {
  fc.assert(
    fc.property(fc.nat(), fc.string(), (id, salt) => {
      expect(armOf({ ...experiment, salt }, id)).toBe(armOf({ ...experiment, salt }, id));
    }),
  );
});

test("who is early in a ramp, or treated in another experiment, is no likelier to be treated", () => {
  const treated = people.filter((id) => armOf(experiment, id) === "treatment");
  const early = treated.filter((id) => isInRamp(3, 10, id)).length / treated.length;
  const other = treated.filter((id) => armOf({ ...experiment, salt: "experiment b" }, id) === "treatment").length;
  expect(early).toBeGreaterThan(0.08);
  expect(early).toBeLessThan(0.12);
  expect(other / treated.length).toBeGreaterThan(0.17);
  expect(other / treated.length).toBeLessThan(0.23);
});
