import { expect, test } from "vitest";
import { emptyTally, exposureGroups, loopFields } from "./loopTally.ts";

test("has a place for every listener and week in every field, and nothing in it", () => {
  const tally = emptyTally({ listeners: 3, weeks: 2, artists: 5 });
  expect(Object.keys(tally.sums)).toEqual([...loopFields]);
  for (const sums of Object.values(tally.sums)) expect([...sums]).toEqual([0, 0, 0, 0, 0, 0]);
  expect(tally.bandExposure).toHaveLength(12);
  expect(tally.artistExposure.map((group) => group.length)).toEqual(Array.from({ length: exposureGroups }, () => 5));
});
