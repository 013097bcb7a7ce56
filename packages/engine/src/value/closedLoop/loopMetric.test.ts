import { expect, test } from "vitest";
import { revenueMicrosPerListen } from "../offPolicy/quantities.ts";
import { drawnTally } from "./loopTally.fixture.ts";
import { loopMetrics, partsOf } from "./loopMetric.ts";

const tally = drawnTally("metric", 3, 2);

test("adds the weeks that are looked at, listener by listener", () => {
  const { listens, visits } = tally.sums;
  expect(Array.from(partsOf(tally, "listensPerVisit", [0, 2]).above)).toEqual([
    listens[0] + listens[1],
    listens[2] + listens[3],
    listens[4] + listens[5],
  ]);
  expect(Array.from(partsOf(tally, "listensPerVisit", [1, 2]).below)).toEqual([visits[1], visits[3], visits[5]]);
});

test("retention is who is there when the last of the weeks ends", () => {
  const { above, below } = partsOf(tally, "retention", [0, 2]);
  expect(Array.from(above)).toEqual([1, 3, 5].map((at) => tally.sums.stayed[at]));
  expect(Array.from(below)).toEqual([1, 1, 1]);
});

test("the margin is what listens bring in without what they cost", () => {
  const cost = partsOf(tally, "costPerVisit", [0, 2]).above;
  const listens = partsOf(tally, "listensPerVisit", [0, 2]).above;
  const margin = partsOf(tally, "marginPerVisit", [0, 2]).above;
  for (let at = 0; at < 3; at++) expect(margin[at] + cost[at]).toBeCloseTo(revenueMicrosPerListen * listens[at], 6);
});

test("every metric has a number above and below for everybody", () => {
  for (const metric of loopMetrics) {
    const { above, below } = partsOf(tally, metric, [0, 1]);
    expect([above.length, below.length]).toEqual([3, 3]);
  }
});
