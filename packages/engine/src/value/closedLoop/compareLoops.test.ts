import { artistBands } from "../../data/index.ts";
import { expect, test } from "vitest";
import { compareLoops } from "./compareLoops.ts";
import { drawnTally } from "./loopTally.fixture.ts";
import { loopMetrics } from "./loopMetric.ts";

const [before, after] = [drawnTally("before"), drawnTally("after")];
const tastes = Array.from({ length: 30 }, (_, at) => (at < 20 ? "indie rock" : at < 27 ? "jazz" : "salsa"));

test("equal lives differ by exactly nothing, in every number", () => {
  const answer = compareLoops(before, drawnTally("before"), tastes);
  const none = { value: 0, low: 0, high: 0 };
  for (const metric of loopMetrics) expect(answer.metrics[metric]?.difference).toEqual(none);
  for (const week of answer.weeks) for (const metric of loopMetrics) expect(week[metric]?.difference).toEqual(none);
  for (const band of artistBands) expect(answer.exposure[band]?.difference).toEqual(none);
  expect(answer.gini.difference).toEqual(none);
});

test("the shares of the bands are a whole, under either policy", () => {
  const { exposure } = compareLoops(before, after, tastes);
  const sum = (side: "inForce" | "draft"): number =>
    artistBands.reduce((total, band) => total + (exposure[band]?.[side].value ?? Number.NaN), 0);
  expect(sum("inForce")).toBeCloseTo(1, 12);
  expect(sum("draft")).toBeCloseTo(1, 12);
});

test("tastes come by how many listeners have them; of few nothing is told", () => {
  const { tastes: told } = compareLoops(before, after, tastes);
  expect(told.map(({ name, listeners }) => [name, listeners])).toEqual([
    ["indie rock", 20],
    ["jazz", 7],
    ["salsa", 3],
  ]);
  expect(told.map(({ satisfaction }) => satisfaction === null)).toEqual([false, false, true]);
  const { listens, visits } = before.sums;
  const sumOf = (values: Float64Array): number => values.slice(0, 40).reduce((sum, value) => sum + value, 0);
  expect(told[0].satisfaction?.inForce.value).toBeCloseTo(sumOf(listens) / sumOf(visits), 12);
});
