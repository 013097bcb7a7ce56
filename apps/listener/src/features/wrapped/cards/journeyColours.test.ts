import { expect, test } from "vitest";
import { coloursOf } from "./journeyColours.ts";

const corner = (clusterId: number, listens: number) => ({
  clusterId,
  name: `corner ${clusterId}`,
  listens,
  heardMs: 0,
});

test("a corner has one colour in all months, the greatest of the year the first", () => {
  const colours = coloursOf([
    { month: 1, listens: 20, clusters: [corner(7, 9), corner(3, 6)] },
    { month: 2, listens: 20, clusters: [corner(3, 8), corner(7, 4)] },
  ]);
  expect([...colours]).toEqual([
    [3, "bg-ember"],
    [7, "bg-tide"],
  ]);
});

test("all those beyond the colours look alike", () => {
  const clusters = Array.from({ length: 7 }, (_, at) => corner(at, 100 - at));
  const colours = coloursOf([{ month: 1, listens: 700, clusters }]);
  expect(colours.get(5)).toBe(colours.get(6));
  expect(new Set(colours.values()).size).toBe(6);
});
