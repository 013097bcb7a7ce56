import { expect, test } from "vitest";
import type { ItemId } from "../data/index.ts";
import type { CandidateCatalogue } from "./candidateCatalogue.ts";
import { freshFinds } from "./freshFinds.ts";
import { tasteLists } from "./madeForYou.ts";
import { catalogue, dayMs, models, noModels, now, play, skipped, taste, trackOf } from "./testing/smallWorld.ts";

const heard = [
  [1, 0],
  [2, 0],
  [3, 1],
  [4, 2],
  [6, 3],
];
const known = taste(heard.map(([artist, place], days) => play(trackOf(artist, place), days + 1)));

/** The small world, in which some tracks came out so many days ago. */
function shopWith(daysOld: Record<number, number>): CandidateCatalogue {
  const itemOf: CandidateCatalogue["itemOf"] = (itemId) => {
    const item = catalogue.itemOf(itemId);
    const days = daysOld[itemId];
    return item && Object.assign({}, item, { releasedAt: days === undefined ? null : now - days * dayMs });
  };
  const newest = Object.keys(daysOld).toSorted((left, right) => daysOld[Number(left)] - daysOld[Number(right)]);
  return { ...catalogue, itemOf, newestTracks: () => newest.flatMap((itemId) => itemOf(Number(itemId)) ?? []) };
}

function found(daysOld: Record<number, number>, of = known): number[] {
  return freshFinds({ taste: of, catalogue: shopWith(daysOld), models }, []).map(({ itemId }) => itemId);
}

test("what came out in the last ninety days, nearest to her taste first; not what is to come", () => {
  const [near, far, old, future] = [trackOf(7, 1), trackOf(15, 1), trackOf(5, 1), trackOf(8, 1)];
  const order = found({ [near]: 89, [far]: 5, [old]: 91, [future]: -1 });
  expect(order[0]).toBe(near);
  expect(order).not.toContain(old);
  expect(order).not.toContain(future);
});

test("nothing that she played herself or turned down, and two of an artist at most", () => {
  const [played, turnedDown] = [trackOf(1, 0), trackOf(4, 0)];
  const all = taste([play(played, 1), play(trackOf(2, 0), 2), play(turnedDown, 1, skipped)]);
  const tracks = [played, turnedDown, ...[0, 1, 2, 3].map((place) => trackOf(5, place))];
  const order = found(Object.fromEntries(tracks.map((itemId) => [itemId, 3])), all);
  expect(order.length).toBeGreaterThan(0);
  expect(order.every((itemId) => [0, 1, 2, 3].some((place) => trackOf(5, place) === itemId))).toBe(true);
  expect(order).toHaveLength(2);
});

test("discoveries that made for you had no room for follow, without what she has heard of them", () => {
  const { further } = tasteLists({ taste: known, catalogue, models });
  const shown = freshFinds({ taste: known, catalogue, models }, [
    ...further,
    { itemId: trackOf(1, 0), creatorId: 1 as ItemId, source: "unheard-tracks", strength: 1, reason: { kind: "taste" } },
  ]);
  expect(shown.map(({ itemId }) => itemId)).toEqual(further.map(({ itemId }) => itemId));
});

test("without a taste or a model nothing is near", () => {
  expect(found({ [trackOf(4, 0)]: 5 }, taste([]))).toEqual([]);
  expect(freshFinds({ taste: known, catalogue: shopWith({ [trackOf(4, 0)]: 5 }), models: noModels }, [])).toEqual([]);
});
