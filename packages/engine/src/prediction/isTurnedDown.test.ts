import { expect, test } from "vitest";
import { isTurnedDown } from "./isTurnedDown.ts";

test("skips alone turn an item down; a listen or a save takes them back", () => {
  const skips = { listens: 0, skips: 2, saves: 0 };
  expect(isTurnedDown(skips)).toBe(true);
  expect(isTurnedDown({ ...skips, listens: 1 })).toBe(false);
  expect(isTurnedDown({ ...skips, saves: 1 })).toBe(false);
  expect(isTurnedDown({ ...skips, skips: 0 })).toBe(false);
  expect(isTurnedDown(undefined)).toBe(false);
});
