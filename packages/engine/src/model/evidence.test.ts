import { expect, test } from "vitest";
import { evidenceOf } from "./evidence.ts";

test("turns tallies into evidence and leaves out unknown items and those that say nothing", () => {
  const tally = { listens: 0, skips: 0, saves: 0, lastAt: 0 };
  const model = { indexOf: (itemId: number) => (itemId < 100 ? itemId - 10 : -1) };
  const tallies = [
    { ...tally, itemId: 10, listens: 20 },
    { ...tally, itemId: 11, skips: 1 },
    { ...tally, itemId: 12 },
    { ...tally, itemId: 500, listens: 3 },
  ];
  expect(evidenceOf(tallies, model)).toEqual([
    { index: 0, preference: 1, confidence: 5 },
    { index: 1, preference: 0, confidence: 1.5 },
  ]);
});
