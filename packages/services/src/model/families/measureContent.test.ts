import { interactionsOf, seededRandom } from "@segue/engine/math";
import {
  Als,
  defaultContentOptions,
  type AlsFactors,
  type ContentItem,
  type TrainingMatrix,
} from "@segue/engine/model";
import { expect, test } from "vitest";
import type { LikedContent } from "./contentBaselines.ts";
import { foldCount, foldOf, HiddenItems, likesOfColumns } from "./hiddenItems.ts";
import { measureContent } from "./measureContent.ts";

const [listeners, artists, tracksEach] = [240, 24, 6];
const genres = ["dub", "folk", "jazz"];

/** Listeners love some artists of one genre each; every track stands beside its artist's. */
function world(): { training: TrainingMatrix; content: ContentItem[] } {
  const random = seededRandom("crowds");
  const content = Array.from({ length: artists * tracksEach }, (_, itemId): ContentItem => {
    const artist = Math.floor(itemId / tracksEach);
    return { itemId, creatorId: 1000 + artist, genres: [genres[artist % genres.length]], sound: null };
  });
  const rows: number[] = [];
  const columns: number[] = [];
  for (let row = 0; row < listeners; row++) {
    for (const { itemId } of content) {
      const artist = Math.floor(itemId / tracksEach);
      const loves = artist % genres.length === row % genres.length && (artist + row) % 4 < 2;
      if (random() > (loves ? 0.6 : 0.02)) continue;
      rows.push(row);
      columns.push(itemId);
    }
  }
  const ones = rows.map(() => 1);
  const confidences = rows.map(() => 3);
  const size = { rowCount: listeners, columnCount: content.length };
  const interactions = interactionsOf({ ...size, rows, columns, preferences: ones, confidences });
  return { training: { interactions, itemIds: Int32Array.from(content, ({ itemId }) => itemId) }, content };
}

const { training, content } = world();
const factors: AlsFactors = new Als({ factorCount: 16, iterations: 6 }).fit(training);
const likes = likesOfColumns(training.interactions);
const known = content.map((item, place): LikedContent => {
  const own = factors.itemFactors.slice(place * 16, (place + 1) * 16);
  return { item, factors: own, likes: likes[place] };
});

test("what content says of items that were hidden finds their listeners better than their genre, popularity or the mean", () => {
  const found = measureContent({ factors, training, content }, known, defaultContentOptions);
  const [own, trivial] = [found?.metrics["ndcg@10"] ?? 0, found?.baseline?.metrics["ndcg@10"] ?? 1];
  expect(own).toBeGreaterThan(trivial + 0.05);
  expect(found?.metrics["ndcg@10 of an unknown artist"]).toBeLessThan(own);
  expect(found?.listeners).toBeGreaterThan(listeners / 2);
  expect(measureContent({ factors, training, content }, [], defaultContentOptions)).toBeNull();
});

test("every item is hidden once, and true factors find listeners better than any other", () => {
  const hidden = Array.from({ length: foldCount }, (_, fold) => new HiddenItems({ factors, training, content }, fold));
  expect(hidden.flatMap(({ items }) => items).length).toBe(content.length);
  for (const [fold, part] of hidden.entries()) {
    expect(part.items.every(({ itemId }) => foldOf(itemId) === fold)).toBe(true);
    const rows = part.items.map(({ itemId }) => known[itemId].factors);
    const truth = part.measure(part.scorer(rows)).metrics["ndcg@10"];
    const turned = part.measure(part.scorer(rows.toReversed())).metrics["ndcg@10"];
    expect(truth).toBeGreaterThan(turned);
  }
});

test("parts are of about one size, whatever the ids", () => {
  for (const first of [0, 1000, 33_333]) {
    const sizes = Array.from({ length: foldCount }, () => 0);
    for (let itemId = first; itemId < first + 5000; itemId++) sizes[foldOf(itemId)]++;
    for (const size of sizes) expect(Math.abs(size - 1000)).toBeLessThan(120);
  }
});
