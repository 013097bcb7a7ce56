import { expect, test } from "vitest";
import { firstPlace, rankingFeatureCount, rankingRows, rankingSchema, type ItemId } from "../../data/index.ts";
import { catalogue, dayMs, models, now, play, trackOf } from "../testing/smallWorld.ts";
import { ListenerTimeline } from "./listenerTimeline.ts";
import { RankerRows, type RankedListener } from "./rankerRows.ts";
import type { ServedHome } from "./servedHome.ts";

const shown = [trackOf(1, 0), trackOf(5, 1), trackOf(15, 2)];
const homeAt = (daysAgo: number): ServedHome => ({
  servedAt: now - daysAgo * dayMs,
  localHour: 9,
  shelves: [
    {
      slateId: `home ${daysAgo}`,
      shelf: "made-for-you",
      position: 2,
      itemIds: shown,
      seen: [1, 3].map((rank) => ({ rank, seenAt: now - daysAgo * dayMs + 1_000 })),
    },
  ],
});
const interactions = [40, 20, 10.5, 10, 5, 1].map((days, at) => ({
  ...play(trackOf(1 + at, 0), days - 0.01),
  slateId: days === 10 ? "home 10" : null,
}));
const listener: RankedListener = { row: 7, interactions, homes: [homeAt(3), homeAt(10), homeAt(30)] };

function rowsOf(bounds: { from?: number; until?: number } = {}) {
  const rows = new RankerRows({ catalogue, models, from: -Infinity, until: Infinity, ...bounds });
  rows.add(listener);
  return rows.cards();
}

test("a row is what serving computes at that moment from what was known then, apart from the place", () => {
  const { table, cards } = rowsOf();
  expect(cards.map(({ servedAt, itemId, rank }) => [(now - servedAt) / dayMs, itemId, rank])).toEqual(
    [30, 10, 3].flatMap((days) => [
      [days, shown[0], 1],
      [days, shown[2], 3],
    ]),
  );
  const isPlace = (feature: number) => Object.hasOwn(firstPlace, rankingSchema[feature].name);
  for (const [row, { servedAt: at, itemId }] of cards.entries()) {
    const cardsThen = listener.homes
      .filter(({ servedAt }) => servedAt < at)
      .flatMap(({ servedAt }) => [shown[0], shown[2]].map((seen) => ({ itemId: seen, seenAt: servedAt + 1_000 })));
    const then = interactions.filter(({ occurredAt, msPlayed }) => occurredAt + (msPlayed ?? 0) <= at);
    const served = new ListenerTimeline({ interactions: then, cards: cardsThen, catalogue });
    const { vector, moment } = served.at({ at, localHour: 9 }, models);
    const online = rankingRows(vector, moment, [{ itemId: itemId as ItemId, place: firstPlace }]);
    const own = table.values.subarray(row * rankingFeatureCount, (row + 1) * rankingFeatureCount);
    expect(Array.from(own).filter((_, feature) => !isPlace(feature))).toEqual(
      Array.from(online).filter((_, feature) => !isPlace(feature)),
    );
  }
});

test("outcomes stand beside their rows, and a window leaves out other Homes without forgetting them", () => {
  const all = rowsOf();
  expect([...all.outcomes.listen]).toEqual([0, 0, 0, 0, 0, 0]);
  const played = [{ ...interactions[3], itemId: shown[2] }, ...interactions];
  const rows = new RankerRows({ catalogue, models, from: now - 11 * dayMs, until: now - 4 * dayMs });
  rows.add({ ...listener, interactions: played });
  expect(rows.cards().cards.map(({ servedAt }) => (now - servedAt) / dayMs)).toEqual([10, 10]);
  expect([...rows.cards().outcomes.listen]).toEqual([0, 1]);
  const late = rowsOf({ from: now - 4 * dayMs }).table.values;
  expect(late).toEqual(all.table.values.slice(4 * rankingFeatureCount));
});
