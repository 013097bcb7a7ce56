import { expect, test } from "vitest";
import { PodcastsTrainer, type PodcastHistory } from "../model/index.ts";
import { showsByGenre } from "./showsByGenre.ts";
import { showsForYou } from "./showsForYou.ts";
import { catalogue, dayMs, episodeId, models, now, play, showIds, taste, trackOf } from "./testing/smallWorld.ts";

/** Half of the listeners come to like the show of their music's genre: they finish its episode, or follow it. */
const histories: PodcastHistory[] = Array.from({ length: 40 }, (_, index) => {
  const day = index % 8 < 2 ? 100 : 15;
  const finished = play(episodeId, day, { msPlayed: 3_600_000, durationMs: 3_600_000 });
  const liked = index % 2 === 0 ? finished : play(showIds[1], day, { kind: "item.followed" });
  const music = [120, 90, 80, 50, 20].map((ago) => play(trackOf(index % 2 === 0 ? 1 : 11, 0), ago));
  const interactions = index % 4 < 2 ? [...music, liked] : music;
  return { interactions: interactions.toSorted((one, other) => one.occurredAt - other.occurredAt), impressions: [] };
});
const podcasts = new PodcastsTrainer({ ridge: 0.1 }).fit({
  histories,
  shows: showIds.map((showId) => ({ showId, topics: catalogue.itemOf(showId)?.genres ?? [] })),
  itemOf: (itemId) => catalogue.itemOf(itemId),
  until: now - 5 * dayMs,
});
const withModel = { ...models, podcasts };
const musicOf = (artist: number) => taste([1, 2, 3].map((day) => play(trackOf(artist, 0), day)));
const show = showIds[0];

test("proposes a show to who hears what its listeners hear, and says why", () => {
  const [first] = showsForYou({ taste: musicOf(1), catalogue, models: withModel });
  expect(first).toMatchObject({ itemId: show, source: "shows", reason: { kind: "taste" } });
  const other = showsForYou({ taste: musicOf(11), catalogue, models: withModel });
  expect(other.find(({ itemId }) => itemId === show)?.strength ?? 0).toBeLessThan(first.strength);
});

test("strengths are chances, the likeliest first", () => {
  const strengths = showsForYou({ taste: musicOf(1), catalogue, models: withModel }).map(({ strength }) => strength);
  expect(strengths).toEqual(strengths.toSorted((left, right) => right - left));
  for (const strength of strengths) expect(strength > 0 && strength < 1).toBe(true);
});

test("a show that she heard, gave up or follows is none for her; nor is any for who did nothing", () => {
  const gaveUp = play(episodeId, 1, { msPlayed: 10_000, durationMs: 3_600_000, endReason: "fwdbtn" });
  const follows = play(show, 1, { kind: "item.followed" });
  for (const known of [gaveUp, follows]) {
    const found = showsForYou({ taste: taste([play(trackOf(1, 0), 1), known]), catalogue, models: withModel });
    expect(found.map(({ itemId }) => itemId)).not.toContain(show);
  }
  expect(showsForYou({ taste: taste([]), catalogue, models: withModel })).toEqual([]);
});

test("without a model the genres of what she hears decide", () => {
  const input = { taste: musicOf(1), catalogue, models };
  expect(showsForYou(input)).toEqual(showsByGenre(input));
  expect(showsByGenre(input).map(({ reason }) => reason)).toEqual([{ kind: "sharedGenre", genre: 0 }]);
});
