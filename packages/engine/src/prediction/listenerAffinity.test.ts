import { expect, test } from "vitest";
import { latestEvidence } from "./latestEvidence.ts";
import { listenerAffinity } from "./listenerAffinity.ts";
import { catalogue, models, noModels, play, taste, trackOf } from "./testing/smallWorld.ts";

const itemOf = (itemId: number) => {
  const item = catalogue.itemOf(itemId);
  if (!item) throw new Error(`no item ${itemId}`);
  return item;
};

test("a listener of one genre is expected to like its tracks and artists more than those of the other", () => {
  const hers = taste([1, 2, 3, 4].flatMap((artist) => [play(trackOf(artist, 0), 1), play(trackOf(artist, 1), 2)]));
  const affinityOf = listenerAffinity(hers, models);
  expect(affinityOf(itemOf(trackOf(5, 0)))).toBeGreaterThan(affinityOf(itemOf(trackOf(15, 0))) + 0.1);
  expect(affinityOf(itemOf(5))).toBeGreaterThan(affinityOf(itemOf(15)) + 0.1);
});

test("it is the affinity of the factors that she is folded in with, an unknown track's that of its artist", () => {
  const hers = taste([play(trackOf(1, 0), 1)]);
  const affinityOf = listenerAffinity(hers, models);
  const { artists } = models;
  if (!artists) throw new Error("the small world has a model of artists");
  const folded = artists.foldIn(latestEvidence(artists, hers.creators) ?? []);
  const expected = artists.affinity(folded, artists.indexOf(2));
  expect(expected).toBeGreaterThan(0);
  expect(affinityOf({ itemId: 99_999 as never, creatorId: 2 as never })).toBe(expected);
});

test("without models, without a past, or for an item without a creator nothing is expected", () => {
  const hers = taste([play(trackOf(1, 0), 1)]);
  expect(listenerAffinity(hers, noModels)(itemOf(1))).toBe(0);
  expect(listenerAffinity(taste([]), models)(itemOf(1))).toBe(0);
  expect(listenerAffinity(hers, models)({ itemId: 99_999 as never, creatorId: null })).toBe(0);
});
