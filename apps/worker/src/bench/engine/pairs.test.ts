import { expect, test } from "vitest";
import type { BenchRequest } from "@segue/services/bench";
import { alternate, median } from "./pairs.ts";
import type { Peer } from "./peer.ts";

test("the middle value, the lower one of two", () => {
  expect(median([5, 1, 9])).toBe(5);
  expect(median([4, 1, 9, 3])).toBe(3);
  expect(median([])).toBeNaN();
});

function scripted(name: string, told: string[], seconds: number[]): Peer {
  const answers = seconds.values();
  const ask = async (request: BenchRequest) => {
    told.push(`${name} ${request.do}`);
    return { seconds: [answers.next().value ?? 0] };
  };
  return { name, ask } as unknown as Peer;
}

test("both sides take turns, and the ratio is that of pairs: a slow moment of the machine hits both", async () => {
  const told: string[] = [];
  const sides = { ours: scripted("ours", told, [1, 10, 2]), theirs: scripted("theirs", told, [3, 40, 5]) };
  const found = await alternate(sides, 3, () => ({ do: "rankAll", k: 50 }));
  expect(told).toEqual([
    "ours rankAll",
    "theirs rankAll",
    "ours rankAll",
    "theirs rankAll",
    "ours rankAll",
    "theirs rankAll",
  ]);
  expect(found).toEqual({ ours: 2, theirs: 5, ratio: 3, middleHalf: [2.5, 3] });
});

test("a side without a time is no measurement", async () => {
  const silent = { name: "x", ask: async () => ({}) } as unknown as Peer;
  await expect(alternate({ ours: silent, theirs: silent }, 1, () => ({ do: "peak" }))).rejects.toThrow(
    "without a time",
  );
});
