import { expect, test } from "vitest";
import type { ItemId } from "../data/index.ts";
import { generateCandidates } from "./generateCandidates.ts";
import { withPicks } from "./picks.ts";
import { tasteOf } from "./taste.ts";
import { catalogue, genreOfArtist, models, now, play, trackOf } from "./testing/smallWorld.ts";

const pick = (artistId: number) => artistId as ItemId;

function homeOf(picks: ItemId[], plays: Parameters<typeof tasteOf>[0]["interactions"] = []) {
  const taste = tasteOf({ interactions: plays, counts: [], picks, at: now, localHour: 9, catalogue });
  return { taste, generated: generateCandidates({ taste, catalogue, models }) };
}

const genresOf = (candidates: readonly { creatorId: ItemId | null }[]) => [
  ...new Set(candidates.map(({ creatorId }) => genreOfArtist(creatorId ?? 0))),
];

test("a picked artist counts as one that she saved, and leads to others like it at once", () => {
  const { taste, generated } = homeOf([pick(12), pick(14)]);
  expect(taste.creators.get(12)).toMatchObject({ listens: 0, saves: 1 });
  expect(generated.madeForYou.length).toBeGreaterThan(3);
  expect(genresOf(generated.madeForYou)).toEqual([1]);
  expect(generated.madeForYou.every(({ reason }) => reason.kind === "becauseYouPicked")).toBe(true);
  expect(homeOf([]).generated.madeForYou).toEqual([]);
});

test("other picks, another Home; her first plays change it again", () => {
  const ids = (picks: ItemId[], plays = [] as ReturnType<typeof play>[]) =>
    homeOf(picks, plays).generated.madeForYou.map(({ itemId }) => itemId);
  expect(ids([pick(2)])).not.toEqual(ids([pick(12)]));
  const three = [1, 3, 5].map((artist) => play(trackOf(artist, 0), 0.01));
  expect(ids([pick(12)], three)).not.toEqual(ids([pick(12)]));
});

test("without a pick the tallies are the same ones", () => {
  const { taste } = homeOf([], [play(trackOf(12, 0), 1)]);
  expect(withPicks(taste, [], catalogue)).toBe(taste);
});

test("the tallies of her log stay as they are; an unknown pick says nothing", () => {
  const plays = [play(trackOf(12, 0), 1)];
  const { taste } = homeOf([pick(12)], plays);
  expect(taste.creators.get(12)).toMatchObject({ listens: 1, saves: 1 });
  expect(homeOf([], plays).taste.creators.get(12)).toMatchObject({ listens: 1, saves: 0 });
  expect(homeOf([pick(9_999)]).taste.items.size).toBe(0);
});
