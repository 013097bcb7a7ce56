import { expect, test } from "vitest";
import { homesSummary } from "./homesSummary.ts";

const listener = (added: number, discoveries: [number, number], unreached: string | null = null) => ({
  added,
  unreached,
  before: { discoveries: discoveries[0], dialled: 24 },
  after: { discoveries: discoveries[1], dialled: 24 },
});

test("how many Homes change, by how many cards, and what becomes of discovery", () => {
  expect(homesSummary([listener(5, [6, 12]), listener(0, [6, 6]), listener(0, [0, 0], "elsewhere")])).toBe(
    "1 of 3 Homes change, by 5 cards. Artists that a listener does not know: 17 % of the cards under the dial now, 25 % with the draft. 1 of them it does not reach.",
  );
});

test("a draft that moves nothing says so, and an empty world too", () => {
  expect(homesSummary([listener(0, [6, 6])])).toMatch(/stay as they are/u);
  expect(homesSummary([])).toMatch(/nobody to look at/u);
});
