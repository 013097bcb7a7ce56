import { expect, test } from "vitest";
import { homesSummary, whyUnmoved } from "./homesSummary.ts";

const listener = (added: number, discoveries: [number, number], unreached: string | null = null) => ({
  added,
  unreached,
  before: { discoveries: discoveries[0], dialled: 24, dial: { applied: 0.35 } },
  after: { discoveries: discoveries[1], dialled: 24, dial: { applied: 0.6 } },
});

test("how many Homes change, by how many cards, and what becomes of discovery", () => {
  expect(homesSummary([listener(5, [6, 12]), listener(0, [6, 6]), listener(0, [0, 0], "elsewhere")], ["dial"])).toBe(
    "1 of 3 Homes change, by 5 cards. Artists that a listener does not know: 17 % of the cards under the dial now, 25 % with the draft. 1 of them it does not reach.",
  );
});

test("who moved nothing is told to, who moved something that no Home shows is told where it shows", () => {
  const same = [listener(0, [6, 6])];
  expect(homesSummary(same, [])).toMatch(/move a control/u);
  expect(homesSummary(same, ["daypartShift.evening"])).toMatch(/brings no new card.*Homes as of/u);
  expect(homesSummary(same, ["equity.emerging.floor"])).toMatch(/day to day: see Expected effect/u);
  expect(homesSummary(same, ["dial"])).toBe("What you changed brings no new card to these 1 Homes.");
  expect(homesSummary([], [])).toMatch(/nobody to look at/u);
});

test("a dial that moves without a card says why", () => {
  expect(whyUnmoved(listener(0, [6, 6]))).toMatch(/still the best/u);
  expect(whyUnmoved(listener(0, [24, 24]))).toMatch(/nothing to choose/u);
  expect(
    whyUnmoved({ ...listener(0, [0, 0]), before: { discoveries: 0, dialled: 0, dial: { applied: 0.35 } } }),
  ).toMatch(/too little/u);
  expect(whyUnmoved(listener(3, [6, 9]))).toBeNull();
  expect(whyUnmoved(listener(0, [6, 6], "elsewhere"))).toBeNull();
});
