import { expect, test } from "vitest";
import { decodeModel, encodeModel } from "../encodeModel.ts";
import { plantedContent } from "./content.fixture.ts";
import { ContentTower, type ContentTowerParts } from "./contentTower.ts";
import { trainContent } from "./contentTrainer.ts";

const { items } = plantedContent({ count: 60, creatorEffect: 0.5, noise: 0.1, seed: "file" });
const tower = trainContent({ known: items.slice(5), cold: items.slice(0, 5).map(({ item }) => item), space: 42 });

test("comes back from its file and predicts the same", () => {
  const model = decodeModel(encodeModel(tower));
  expect(model).toEqual(tower);
  expect((model as ContentTower).predict(items[0].item)).toEqual(tower.predict(items[0].item));
});

test("parts that do not fit are refused by name", () => {
  const parts: ContentTowerParts = Object.assign({}, tower);
  expect(() => new ContentTower({ ...parts, itemIds: Int32Array.of(1) })).toThrow(
    "itemFactors has 40 numbers for 1 rows",
  );
  expect(() => new ContentTower({ ...parts, weights: new Float32Array(3) })).toThrow("weights has 3 numbers");
});
