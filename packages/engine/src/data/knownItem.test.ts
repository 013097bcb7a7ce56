import { expect, test } from "vitest";
import { genresOf, type KnownItem } from "./knownItem.ts";

const show: KnownItem = { kind: "show", creatorId: 1, genres: [7] };
const episode: KnownItem = { kind: "episode", creatorId: 1, genres: [] };
const itemOf = (itemId: number) => (itemId === 1 ? show : undefined);

test("an item without genres has those of who made it, where that is known", () => {
  expect(genresOf(episode, itemOf)).toEqual([7]);
  expect(genresOf({ ...episode, genres: [3] }, itemOf)).toEqual([3]);
  expect(genresOf({ ...episode, creatorId: 2 }, itemOf)).toEqual([]);
  expect(genresOf({ ...episode, creatorId: null }, itemOf)).toEqual([]);
});
