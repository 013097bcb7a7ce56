import { expect, test } from "vitest";
import { gaussian } from "./gaussian.ts";
import { seededRandom } from "./seededRandom.ts";

const draws = (seed: string, count: number): number[] => {
  const random = seededRandom(seed);
  return Array.from({ length: count }, random);
};

test("the same seed gives the same sequence, another seed another one", () => {
  expect(draws("segue", 100)).toEqual(draws("segue", 100));
  expect(draws("segue", 100)).not.toEqual(draws("Segue", 100));
  expect(draws("", 100)).not.toEqual(draws("\0", 100));
});

test("the sequence never changes between releases", () => {
  expect(draws("segue", 3)).toMatchInlineSnapshot(`
    [
      0.6040197547990829,
      0.9378742715343833,
      0.0681744480971247,
    ]
  `);
});

test("draws are uniform in [0, 1): 20 bins, chi-square below the 0.1 % point of 19 degrees", () => {
  const bins = Array.from({ length: 20 }, () => 0);
  for (const draw of draws("uniform", 40_000)) bins[Math.floor(draw * 20)]++;
  const chiSquare = bins.reduce((sum, count) => sum + (count - 2000) ** 2 / 2000, 0);
  expect(chiSquare).toBeLessThan(43.8);
});

test("gaussian draws have mean 0, variance 1 and the tails of a normal distribution", () => {
  const random = seededRandom("normal");
  const normal = Array.from({ length: 40_000 }, () => gaussian(random));
  const mean = normal.reduce((sum, draw) => sum + draw, 0) / normal.length;
  const variance = normal.reduce((sum, draw) => sum + (draw - mean) ** 2, 0) / normal.length;
  expect(mean).toBeCloseTo(0, 1);
  expect(variance).toBeCloseTo(1, 1);
  expect(normal.filter((draw) => Math.abs(draw) > 1.96).length / normal.length).toBeCloseTo(0.05, 2);
});
