import { expect, test } from "vitest";
import { ListenerMemory, type ItemFacts, type ItemId } from "../../data/index.ts";
import { catalogue, models, noModels, play, playlistIds, showIds, skipped, trackOf } from "../testing/smallWorld.ts";
import { rankingSignals, type FoldedListener } from "./rankingSignals.ts";

function signalsAfter(plays: Parameters<ListenerMemory["remember"]>[0][], asked = models) {
  const memory = new ListenerMemory((itemId) => catalogue.itemOf(itemId));
  for (const one of plays) memory.remember(one);
  return rankingSignals({ models: asked, catalogue, memory });
}

const factsOf = (itemId: number): ItemFacts => catalogue.itemOf(itemId)!;
/** Of the tracks of an artist the models know every second one. */
const fan = [1, 2, 3, 4].map((artist) => play(trackOf(artist, artist % 2), artist));

test("what fits her taste has the higher affinity: tracks, artists, creators, and playlists by their tracks", () => {
  const { affinity, creatorAffinity } = signalsAfter(fan);
  expect(affinity(factsOf(trackOf(5, 1)))).toBeGreaterThan(affinity(factsOf(trackOf(15, 2))));
  expect(affinity(factsOf(5))).toBeGreaterThan(affinity(factsOf(15)));
  expect(creatorAffinity(5 as ItemId)).toBe(affinity(factsOf(5)));
  const [own, other] = playlistIds.map((itemId) => affinity(factsOf(itemId)));
  const tracks = catalogue.tracksOfPlaylist(playlistIds[0]).map((itemId) => affinity(factsOf(itemId)));
  const known = tracks.filter((value) => !Number.isNaN(value));
  expect(own).toBeCloseTo(known.reduce((sum, value) => sum + value, 0) / known.length, 9);
  expect(own).toBeGreaterThan(other);
});

test("is the affinity that the model itself gives a listener folded in from the same evidence", () => {
  const { affinity } = signalsAfter(fan);
  const listener = models.tracks!.foldIn(
    fan.map(({ itemId }) => ({ index: models.tracks!.indexOf(itemId!), preference: 1, confidence: 2.6 })),
  );
  const all = models.tracks!.scoreAll(listener);
  for (const itemId of [trackOf(5, 1), trackOf(15, 2)]) {
    expect(affinity(factsOf(itemId))).toBeCloseTo(all[models.tracks!.indexOf(itemId)], 5);
  }
});

test("nothing is known without a model, of what no model knows, and of one who only skipped", () => {
  expect(signalsAfter(fan, noModels).affinity(factsOf(trackOf(5, 1)))).toBeNaN();
  expect(signalsAfter(fan, noModels).popularity(factsOf(trackOf(5, 1)))).toBeNaN();
  expect(signalsAfter(fan).affinity(factsOf(showIds[0]))).toBeNaN();
  expect(signalsAfter([play(trackOf(1, 0), 1, skipped)]).affinity(factsOf(trackOf(5, 1)))).toBeNaN();
});

test("popularity is the share of listeners, of tracks and artists", () => {
  const { popularity } = signalsAfter([]);
  expect(popularity(factsOf(trackOf(1, 0)))).toBe(models.popularTracks!.scoreOf(trackOf(1, 0)));
  expect(popularity(factsOf(1))).toBe(models.popularArtists!.scoreOf(1));
  expect(popularity(factsOf(showIds[0]))).toBeNaN();
});

test("factors that were kept are those of the same memory, model by model", () => {
  const memory = new ListenerMemory((itemId) => catalogue.itemOf(itemId));
  for (const one of fan) memory.remember(one);
  const folded: FoldedListener = new WeakMap();
  const asked = { models, catalogue, memory, folded };
  const facts = [trackOf(5, 1), 5, playlistIds[0]].map(factsOf);
  const first = facts.map(rankingSignals(asked).affinity);
  expect(facts.map(rankingSignals(asked).affinity)).toEqual(first);
  expect(facts.map(rankingSignals({ models, catalogue, memory }).affinity)).toEqual(first);
  expect([models.tracks, models.artists].map((model) => folded.get(model!)?.length)).toEqual([4, 4]);
});
