import { expect, test } from "vitest";
import type { ItemId } from "../ids.ts";
import { itemKinds } from "../item.ts";
import { genresOf, soundClassOf, type ItemFacts } from "./itemFacts.ts";

test("every kind is one of three things to sit down for", () => {
  expect(itemKinds.map((kind) => `${kind} ${soundClassOf(kind)}`)).toEqual([
    "artist music",
    "album music",
    "track music",
    "show spoken",
    "episode spoken",
    "book book",
    "playlist music",
  ]);
});

test("genres are an item's own, else its creator's", () => {
  const show = { itemId: 1, kind: "show", creatorId: 1, genres: [7], durationMs: null } as unknown as ItemFacts;
  const episode: ItemFacts = { ...show, itemId: 2 as ItemId, kind: "episode", genres: [] };
  const factsOf = (itemId: number) => (itemId === 1 ? show : undefined);
  expect(genresOf(episode, factsOf)).toEqual([7]);
  expect(genresOf({ ...episode, genres: [9] }, factsOf)).toEqual([9]);
  expect(genresOf({ ...episode, creatorId: 3 as ItemId }, factsOf)).toEqual([]);
  expect(genresOf({ ...show, genres: [] }, factsOf)).toEqual([]);
});
