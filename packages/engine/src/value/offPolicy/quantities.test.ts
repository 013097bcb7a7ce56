import { expect, test } from "vitest";
import { metricOf, revenueMicrosPerListen } from "./quantities.ts";

const means = { play: 0.2, listen: 0.1, skip: 0.06, discovery: 0.02, fresh: 0.4, cost: 500 };

test("metrics are what their names say of the means of a card seen", () => {
  expect(metricOf("listensPerSeen", means)).toBe(0.1);
  expect(metricOf("discoveryShare", means)).toBeCloseTo(0.2, 12);
  expect(metricOf("acceptance", means)).toBeCloseTo(0.05, 12);
  expect(metricOf("skipShare", means)).toBeCloseTo(0.3, 12);
  expect(metricOf("satisfaction", means)).toBeCloseTo(0.04, 12);
  expect(metricOf("costPerListen", means)).toBeCloseTo(5000, 9);
  expect(metricOf("margin", means)).toBeCloseTo(0.1 * revenueMicrosPerListen - 500, 9);
});

test("what has nothing to be divided by is no number", () => {
  expect(metricOf("discoveryShare", { ...means, listen: 0, discovery: 0 })).toBeNaN();
  expect(metricOf("costPerListen", { ...means, listen: 0 })).toBeNaN();
});
