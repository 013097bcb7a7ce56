import { expect, test } from "vitest";
import { countListens, type WrappedPlay } from "./countListens.ts";
import { journeyOf } from "./journey.ts";
import { clusterOf, daily, itemOf } from "./wrapped.fixture.ts";

const listensOf = (plays: readonly WrappedPlay[]) => countListens(plays, itemOf).listens;

test("each month has its clusters, the most heard first, and counts what none knows", () => {
  const log = [...daily("2026-01-10", 2, 1), ...daily("2026-01-20", 3, 2), ...daily("2026-03-01", 1, 5)];
  expect(journeyOf(listensOf(log), clusterOf)).toEqual([
    {
      month: 1,
      listens: 5,
      clusters: [
        { clusterId: 7, listens: 3 },
        { clusterId: 3, listens: 2 },
      ],
    },
    { month: 3, listens: 1, clusters: [] },
  ]);
});
