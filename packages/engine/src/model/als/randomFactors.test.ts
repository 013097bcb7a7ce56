import { expect, test } from "vitest";
import { seededRandom } from "../../math/index.ts";
import { randomFactors } from "./randomFactors.ts";

test.each([4, 64])("normal around 0, spread 0.1 / √%i, the same for the same seed", (factorCount) => {
  const rowCount = 20_000 / factorCount;
  const values = randomFactors(rowCount, factorCount, seededRandom("factors"));
  expect(values).toHaveLength(20_000);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
  expect(Math.abs(mean) / spread).toBeLessThan(0.03);
  expect(spread * Math.sqrt(factorCount)).toBeCloseTo(0.1, 2);
  const within = values.filter((value) => Math.abs(value) < spread).length / values.length;
  expect(Math.abs(within - 0.683)).toBeLessThan(0.02);
  expect(randomFactors(rowCount, factorCount, seededRandom("factors"))).toEqual(values);
  expect(randomFactors(rowCount, factorCount, seededRandom("others"))).not.toEqual(values);
});
