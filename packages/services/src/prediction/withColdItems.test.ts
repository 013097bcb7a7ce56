import { interactionsOf } from "@segue/engine/math";
import { Als, spaceOf, trainContent, type ContentItem } from "@segue/engine/model";
import { expect, test } from "vitest";
import { withColdItems } from "./withColdItems.ts";

const genres = ["dub", "folk"];
/** Thirty tracks of two scenes, and one more of each that nobody has heard. */
const content = Array.from({ length: 32 }, (_, itemId): ContentItem => {
  return { itemId, creatorId: null, genres: [genres[itemId % 2]], sound: null };
});
const heard = content.slice(0, 30);

const rows = Array.from({ length: 40 }, (_, row) =>
  heard.filter(({ itemId }) => itemId % 2 === row % 2 && (itemId + row) % 3),
);
const likes = rows.flatMap((own, row) => own.map(({ itemId }) => ({ row, itemId })));
const model = new Als({ factorCount: 8, iterations: 6 }).fit({
  itemIds: Int32Array.from(heard, ({ itemId }) => itemId),
  interactions: interactionsOf({
    rowCount: rows.length,
    columnCount: heard.length,
    rows: likes.map(({ row }) => row),
    columns: likes.map(({ itemId }) => itemId),
    preferences: likes.map(() => 1),
    confidences: likes.map(() => 3),
  }),
});
const known = heard.map((item) => ({ item, factors: model.itemFactors.slice(item.itemId * 8, (item.itemId + 1) * 8) }));
const tower = trainContent({ known, cold: content.slice(30), space: spaceOf(model) });

test("a track that nobody has heard is found by who loves its scene, and not by the other one", () => {
  const filled = withColdItems(model, tower);
  const scoresOf = (parity: number) => {
    const evidence = [0, 2, 4].map((index) => ({ index: index + parity, preference: 1 as const, confidence: 3 }));
    return filled?.scoreAll(filled.foldIn(evidence)) ?? new Float32Array();
  };
  for (const parity of [0, 1]) {
    const scores = scoresOf(parity);
    expect(scores[30 + parity]).toBeGreaterThan(0.2);
    expect(scores[30 + parity]).toBeGreaterThan(scores[31 - parity] + 0.2);
  }
});

test("is made once for a pair of models, and a tower of another version changes nothing", () => {
  expect(withColdItems(model, tower)).toBe(withColdItems(model, tower));
  expect(withColdItems(model, trainContent({ known, cold: content.slice(30), space: 1 }))).toBe(model);
  expect(withColdItems(model, null)).toBe(model);
  expect(withColdItems(null, tower)).toBeNull();
});
