import { expect, test } from "vitest";
import { cardRules } from "./cardRules.ts";

const card = (shelf: string, rank: number, itemId: number) => ({ row: 0, servedAt: 0, shelf, rank, itemId });
const cards = Array.from({ length: 400 }, (_, at) =>
  card(at % 2 === 0 ? "a" : "b", 1 + (at % 4 === 0 ? 0 : 1), at % 5),
);
const outcomes = Uint8Array.from(cards, ({ shelf, rank }) => Number(shelf === "a" && rank === 1));
const [mean, place, item] = cardRules(cards, outcomes);

test("rates by nothing, by place and by item, each smoothed by ten cards of the mean", () => {
  expect(mean.chanceOf(card("a", 1, 0))).toBeCloseTo(0.25, 12);
  expect(place.chanceOf(card("a", 1, 0))).toBeCloseTo((2.5 + 100) / 110, 12);
  expect(place.chanceOf(card("b", 2, 0))).toBeCloseTo(2.5 / 210, 12);
  const ofItem = cards.filter(({ itemId }) => itemId === 3);
  const hits = ofItem.filter(({ shelf, rank }) => shelf === "a" && rank === 1).length;
  expect(item.chanceOf(card("a", 1, 3))).toBeCloseTo((2.5 + hits) / (10 + ofItem.length), 12);
});

test("what was never seen has the mean", () => {
  for (const { chanceOf } of [mean, place, item]) expect(chanceOf(card("c", 9, 99))).toBeCloseTo(0.25, 12);
});
