import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { AliasTable } from "./aliasTable.ts";
import { beta, gamma, normalQuantile, poisson } from "./distributions.ts";
import { Random } from "./random.ts";

function meanOf(count: number, draw: () => number): number {
  let sum = 0;
  for (let index = 0; index < count; index++) sum += draw();
  return sum / count;
}

describe("Random", () => {
  test("gives the same numbers for the same seed, stream and index, and others for others", () => {
    const first = (seed: string, stream: string, index: number) => new Random(seed, stream, index).bits();
    expect(first("a", "b", 1)).toBe(first("a", "b", 1));
    const many = new Set<number>();
    for (let index = 0; index < 1000; index++) many.add(first("a", "b", index)).add(first("a", "c", index));
    expect(many.size).toBe(2000);
  });

  test("is uniform, and normal has mean 0 and variance 1", () => {
    const random = new Random("seed", "uniform");
    expect(meanOf(50_000, () => random.next())).toBeCloseTo(0.5, 2);
    expect(meanOf(50_000, () => random.normal())).toBeCloseTo(0, 1);
    expect(meanOf(50_000, () => random.normal() ** 2)).toBeCloseTo(1, 1);
  });
});

describe("AliasTable", () => {
  test("draws in proportion to any weights", () => {
    const weights = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(weights, (given) => {
        const total = given.reduce((sum, weight) => sum + weight, 0);
        fc.pre(total > 0);
        const table = new AliasTable(given);
        const random = new Random("seed", "alias");
        const counts = given.map(() => 0);
        for (let draw = 0; draw < 4000; draw++) counts[table.draw(random)]++;
        given.forEach((weight, index) => {
          const share = weight / total;
          expect(Math.abs(counts[index] / 4000 - share)).toBeLessThan(
            5 * Math.sqrt((share * (1 - share)) / 4000) + 1e-9,
          );
        });
      }),
      { numRuns: 40 },
    );
  });

  test("refuses weights that say nothing", () => {
    expect(() => new AliasTable([0, 0])).toThrow("sum above 0");
  });
});

describe("distributions", () => {
  test("have their means", () => {
    const random = new Random("seed", "distributions");
    expect(meanOf(20_000, () => gamma(random, 0.5))).toBeCloseTo(0.5, 1);
    expect(meanOf(20_000, () => gamma(random, 3))).toBeCloseTo(3, 0);
    expect(meanOf(20_000, () => beta(random, 2, 3))).toBeCloseTo(0.4, 1);
    expect(meanOf(20_000, () => poisson(random, 4))).toBeCloseTo(4, 0);
  });

  test("the normal quantile agrees with printed tables", () => {
    expect(normalQuantile(0.5)).toBeCloseTo(0, 8);
    expect(normalQuantile(0.975)).toBeCloseTo(1.959963985, 7);
    expect(normalQuantile(0.01)).toBeCloseTo(-2.326347874, 7);
    expect(() => normalQuantile(1)).toThrow("in (0, 1)");
  });
});
