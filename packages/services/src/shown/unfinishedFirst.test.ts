import { expect, test } from "vitest";
import { unfinishedFirst } from "./unfinishedFirst.ts";

test("what she has not finished comes first, and the order of both parts stays", () => {
  const episode = (id: number, finished: boolean) => ({ id, finished });
  const shown = [episode(4, true), episode(3, false), episode(2, true), episode(1, false)];
  expect(unfinishedFirst(shown).map(({ id }) => id)).toEqual([3, 1, 4, 2]);
});
