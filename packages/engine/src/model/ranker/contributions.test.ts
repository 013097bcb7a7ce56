import fc from "fast-check";
import { expect, test } from "vitest";
import { boostTrees } from "./boostTrees.ts";
import { contributionsOf } from "./contributions.ts";
import { drawnRows } from "./testing.fixture.ts";
import type { TreeEnsemble } from "./treeEnsemble.ts";

const model = boostTrees(drawnRows(800, "train"), drawnRows(300, "validation"), {
  treeCount: 5,
  leafCount: 6,
  minChildWeight: 1,
  patience: 50,
});
const cell = fc.oneof(fc.float({ min: -1, max: 1, noNaN: true }), fc.constant(Number.NaN));
const anyRow = fc.tuple(cell, cell, cell, cell).map((values) => Float32Array.from(values));

/** What the trees say of a row of which only some features are known: the others are averaged over the training rows. */
function expectedScore({ nodes, start }: TreeEnsemble, row: Float32Array, known: ReadonlySet<number>): number {
  const walk = (node: number): number => {
    const feature = nodes.features[node];
    if (feature < 0) return nodes.thresholds[node];
    const left = nodes.children[node];
    if (!known.has(feature)) {
      const [a, b] = [nodes.covers[left], nodes.covers[left + 1]];
      return (a * walk(left) + b * walk(left + 1)) / (a + b);
    }
    const value = row[feature];
    const isLeft = Number.isNaN(value) ? nodes.missingLeft[node] === 1 : value <= nodes.thresholds[node];
    return walk(isLeft ? left : left + 1);
  };
  return nodes.roots.reduce((sum, root) => sum + walk(root), start);
}

/** Every order in which the features can become known. */
function orders(features: readonly number[]): number[][] {
  if (features.length === 0) return [[]];
  return features.flatMap((first) =>
    orders(features.filter((other) => other !== first)).map((rest) => [first, ...rest]),
  );
}

test("are the Shapley values of brute force", () => {
  const all = orders([0, 1, 2, 3]);
  fc.assert(
    fc.property(anyRow, (row) => {
      const { values, base } = contributionsOf(model, row);
      const shapley = [0, 0, 0, 0];
      for (const order of all) {
        order.forEach((feature, at) => {
          const before = new Set(order.slice(0, at));
          const gain = expectedScore(model, row, new Set([...before, feature])) - expectedScore(model, row, before);
          shapley[feature] += gain / all.length;
        });
      }
      expect(base).toBeCloseTo(expectedScore(model, row, new Set()), 5);
      for (const [feature, value] of shapley.entries()) expect(values[feature]).toBeCloseTo(value, 5);
    }),
    { numRuns: 30 },
  );
});

test("sum to the raw score with the base, whatever is missing", () => {
  fc.assert(
    fc.property(anyRow, (row) => {
      const { values, base } = contributionsOf(model, row);
      const [score] = model.rawScores({ rowCount: 1, featureCount: 4, values: row });
      expect(values.reduce((sum, value) => sum + value, base)).toBeCloseTo(score, 5);
    }),
  );
});

test("a row of another length is refused", () => {
  expect(() => contributionsOf(model, new Float32Array(3))).toThrow("row has 3 features, the trees learnt 4");
});
