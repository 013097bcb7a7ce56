import { expect, test } from "vitest";
import { expectedLikes, genreMeans, type LikedContent } from "./contentBaselines.ts";

const liked = (genres: string[], creatorId: number | null, numbers: [likes: number, factor: number]): LikedContent => ({
  item: { itemId: 1, creatorId, genres, sound: null },
  factors: Float32Array.of(numbers[1]),
  likes: numbers[0],
});
const known = [liked(["dub"], 7, [10, 1]), liked(["dub", "folk"], 7, [30, 3]), liked(["folk"], null, [2, 11])];
const asked = (genres: string[], creatorId: number | null) => ({ itemId: 9, creatorId, genres, sound: null });

test("a genre's mean is that of its items, an item's that of its genres, and of nothing that of all", () => {
  const mean = genreMeans(known);
  expect([...mean(asked(["dub"], null))]).toEqual([2]);
  expect([...mean(asked(["folk", "dub"], null))]).toEqual([4.5]);
  expect([...mean(asked(["jazz"], null))]).toEqual([5]);
});

test("a new item is as popular as what its artist made, and an artist as its best genre", () => {
  const likes = expectedLikes(known);
  expect(likes(asked(["folk"], 7))).toBe(20);
  expect(likes(asked(["folk", "jazz"], null))).toBe(2);
  expect(likes(asked(["folk"], 99))).toBe(0);
});
