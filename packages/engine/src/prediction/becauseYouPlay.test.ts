import { expect, test } from "vitest";
import type { ItemId } from "../data/index.ts";
import { becauseYouPlay } from "./becauseYouPlay.ts";
import { countedArtistId, models, noModels, play, taste, trackOf } from "./testing/smallWorld.ts";

const lover = taste([1, 2].flatMap((artist) => [8, 9, 10].map((day) => play(trackOf(artist, day % 4), day))));

test("an artist she plays explains itself, also one of long ago", () => {
  const becauseOf = becauseYouPlay(taste([...lover.plays, play(trackOf(12, 0), 300)]), models);
  expect(becauseOf(2 as ItemId)).toBe(2);
  expect(becauseOf(12 as ItemId)).toBe(12);
});

test("another one is explained by the nearest of hers, none by one that is far", () => {
  const becauseOf = becauseYouPlay(lover, models);
  expect([1, 2]).toContain(becauseOf(5 as ItemId));
  const indexOf = (id: number) => models.artists?.indexOf(id) ?? -1;
  for (const artist of [11, 14, 17, 20]) {
    const nearest = Math.max(...[1, 2].map((own) => models.artists?.similarity(indexOf(artist), indexOf(own)) ?? 0));
    expect(becauseOf(artist as ItemId) === null).toBe(nearest <= 0.3);
  }
});

test("what no model knows is not explained", () => {
  expect(becauseYouPlay(lover, models)(countedArtistId as ItemId)).toBeNull();
  expect(becauseYouPlay(lover, noModels)(5 as ItemId)).toBeNull();
});
