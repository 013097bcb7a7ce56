import { expect, test } from "vitest";
import { hashShare } from "./hashShare.ts";

const people = Array.from({ length: 20_000 }, (_, at) => at + 1);

test("the same for ever", () => {
  expect(hashShare("policy 3", 17)).toBe(hashShare("policy 3", 17));
  expect(hashShare("policy 3", 17)).toBe(0.2029403194075693);
});

test("every tenth of the way holds a tenth of the people", () => {
  const tenths = new Float64Array(10);
  for (const id of people) tenths[Math.floor(10 * hashShare("ramp", id))]++;
  // 20,000 by ten: a standard deviation is 42.
  for (const count of tenths) expect(Math.abs(count - 2000)).toBeLessThan(4 * 42);
});

test("who is among the first under one salt is no likelier to be under another", () => {
  const first = people.filter((id) => hashShare("one", id) < 0.1);
  const both = first.filter((id) => hashShare("other", id) < 0.1).length;
  expect(both / first.length).toBeGreaterThan(0.07);
  expect(both / first.length).toBeLessThan(0.13);
});
