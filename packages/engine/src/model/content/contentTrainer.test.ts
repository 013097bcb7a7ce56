import { expect, test } from "vitest";
import { plantedContent, plantedFactors, soundOf } from "./content.fixture.ts";
import { trainContent } from "./contentTrainer.ts";

const planted = plantedContent({ count: 400, creatorEffect: 0.7, noise: 0.1, seed: "planted" });

/** Mean squared distance from the truth of what was hidden. */
function errorOf(hidden: readonly number[], predict: (index: number) => ArrayLike<number>): number {
  let sum = 0;
  for (const index of hidden) {
    const predicted = predict(index);
    planted.truth[index].forEach((value, factor) => (sum += (value - predicted[factor]) ** 2));
  }
  return sum / hidden.length / plantedFactors;
}

test("items that it never saw are closer to the truth than the mean of all, and than the mean of their genre", () => {
  const indices = planted.items.map((_, index) => index);
  const hidden = indices.filter((index) => index % 5 === 2);
  const known = planted.items.filter((_, index) => index % 5 !== 2);
  const tower = trainContent({ known, cold: [], space: 1 });
  const meanOf = (items: typeof known) =>
    Array.from({ length: plantedFactors }, (_, factor) =>
      items.reduce((sum, { factors }) => sum + factors[factor] / items.length, 0),
    );
  const own = errorOf(hidden, (index) => tower.predict(planted.items[index].item));
  const genre = errorOf(hidden, (index) => {
    const [name] = planted.items[index].item.genres;
    return meanOf(known.filter(({ item }) => item.genres[0] === name));
  });
  const mean = errorOf(hidden, () => meanOf(known));
  expect(own).toBeLessThan(genre / 3);
  expect(genre).toBeLessThan(mean);
});

test("an unknown creator is left to genre and sound, and an unknown sound to the genre", () => {
  const { items } = plantedContent({ count: 400, creatorEffect: 0, noise: 0, seed: "no creators" });
  const tower = trainContent({ known: items, cold: [], space: 1 });
  const [{ item, factors }] = items;
  tower.predict({ ...item, creatorId: null }).forEach((value, factor) => {
    expect(Math.abs(value - factors[factor])).toBeLessThan(0.2);
  });
  const quiet = tower.predict({ ...item, creatorId: null, sound: soundOf(0.5) });
  tower.predict({ ...item, creatorId: null, sound: null }).forEach((value, factor) => {
    expect(Math.abs(value - quiet[factor])).toBeLessThan(0.25);
  });
});

test("cold items come with the factors that the tower predicts, the same for the same items", () => {
  const [cold, known] = [planted.items.slice(0, 3).map(({ item }) => item), planted.items.slice(3)];
  const tower = trainContent({ known, cold, space: 7 });
  expect([...tower.itemIds]).toEqual([10, 11, 12]);
  cold.forEach((item, row) => {
    expect(tower.itemFactors.slice(row * plantedFactors, (row + 1) * plantedFactors)).toEqual(tower.predict(item));
  });
  expect(trainContent({ known, cold, space: 7 })).toEqual(tower);
  expect(() => trainContent({ known: [], cold, space: 7 })).toThrow("at least one item");
});
