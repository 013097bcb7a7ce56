import { expect, test } from "vitest";
import type { ModelCard } from "../../model/modelCard.ts";
import { orderReasons } from "./orderReasons.ts";

const cardOf = (features: [string, number][]): Partial<ModelCard> => ({
  insight: {
    importance: {
      metric: "log loss",
      rows: 100,
      features: features.map(([feature, loss]) => ({ feature, unit: "", loss })),
    },
    examples: [],
  },
});

test("the features of one meaning are one reason, the weightiest first, shares of what is told", () => {
  const card = cardOf([
    ["affinity", 0.03],
    ["hourSin", 0.03],
    ["hourCos", 0.02],
    ["weekday", 0],
    ["aFeatureOfAnotherVersion", 0.5],
  ]);
  expect(orderReasons(card)).toEqual([
    { words: "the time of day", share: 0.625 },
    { words: "how close it is to your taste", share: 0.375 },
  ]);
});

test("a card that does not say gives none", () => {
  expect(orderReasons({})).toEqual([]);
  expect(orderReasons({ insight: null })).toEqual([]);
});
