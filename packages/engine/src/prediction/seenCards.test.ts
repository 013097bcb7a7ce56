import { expect, test } from "vitest";
import type { ItemId } from "../data/index.ts";
import { bySight, SeenCards } from "./seenCards.ts";

const card = (itemId: number, seenAt: number) => ({ itemId: itemId as ItemId, seenAt });

test("cards that come later stand behind those that are there, each as it was told", () => {
  const cards = new SeenCards();
  cards.add([card(3, 10), card(1, 20)]);
  cards.add([]);
  cards.add([card(2, 20)]);
  expect([...cards]).toEqual([card(3, 10), card(1, 20), card(2, 20)]);
  expect([...cards].toSorted(bySight)).toEqual([...cards]);
  expect([cards.length, cards.seenAt(2)]).toEqual([3, 20]);
  expect(() => cards.at(3)).toThrow("there is no card 3 of 3");
});
