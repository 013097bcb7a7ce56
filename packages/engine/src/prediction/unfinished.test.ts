import { expect, test } from "vitest";
import { bookId, catalogue, episodeId, play, taste, trackOf } from "./testing/smallWorld.ts";
import { unfinished } from "./unfinished.ts";

const third = { msPlayed: 1_200_000, durationMs: 3_600_000, endReason: "endplay" };

test("brings episodes and books that were begun, the latest first, with what is left", () => {
  const heard = taste([play(episodeId, 1, third), play(bookId, 2, { ...third, durationMs: 36_000_000 })]);
  expect(unfinished(heard, catalogue).map(({ itemId, reason }) => [itemId, reason])).toEqual([
    [episodeId, { kind: "unfinished", remainingMs: 2_400_000 }],
    [bookId, { kind: "unfinished", remainingMs: 34_800_000 }],
  ]);
});

test("what was heard in parts adds up until it is finished; a taste of a minute is no beginning", () => {
  expect(unfinished(taste([1, 2, 3].map((day) => play(episodeId, day, third))), catalogue)).toEqual([]);
  expect(unfinished(taste([play(episodeId, 1, { ...third, msPlayed: 59_000 })]), catalogue)).toEqual([]);
});

test("a track that was left is no unfinished business", () => {
  expect(unfinished(taste([play(trackOf(1, 0), 1, { msPlayed: 90_000 })]), catalogue)).toEqual([]);
});
