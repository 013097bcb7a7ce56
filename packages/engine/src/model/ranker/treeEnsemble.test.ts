import fc from "fast-check";
import { expect, test } from "vitest";
import { seededRandom } from "../../math/index.ts";
import { TreeEnsemble, type TreeNodes } from "./treeEnsemble.ts";

const featureCount = 4;

/** Trees of drawn shape whose cuts are whole numbers, so that values often lie upon them. */
function drawnTrees(random: () => number): TreeEnsemble {
  const nodes = { roots: [], features: [], thresholds: [], children: [], missingLeft: [], covers: [] } as Record<
    keyof TreeNodes,
    number[]
  >;
  const add = (): number => nodes.features.push(-1) - 1;
  const grow = (node: number, levels: number): void => {
    const isLeaf = levels === 0 || random() < 0.25;
    nodes.features[node] = isLeaf ? -1 : Math.floor(random() * featureCount);
    nodes.thresholds[node] = isLeaf ? random() - 0.5 : Math.floor(random() * 5) - 2;
    nodes.missingLeft[node] = Math.round(random());
    nodes.covers[node] = 1;
    nodes.children[node] = 0;
    if (isLeaf) return;
    const left = add();
    nodes.children[node] = left;
    add();
    grow(left, levels - 1);
    grow(left + 1, levels - 1);
  };
  for (let tree = 0; tree < 6; tree++) {
    nodes.roots.push(add());
    grow(nodes.roots[tree] ?? 0, 5);
  }
  const { roots, features, children, missingLeft, thresholds, covers } = nodes;
  const [whole, real] = [(list: number[]) => Int32Array.from(list), (list: number[]) => Float32Array.from(list)];
  return new TreeEnsemble({
    featureCount,
    start: 0.1,
    nodes: {
      roots: whole(roots),
      features: whole(features),
      children: whole(children),
      missingLeft: whole(missingLeft),
      thresholds: real(thresholds),
      covers: real(covers),
    },
  });
}

/** One row down one tree after the other. */
function walked({ start, nodes }: TreeEnsemble, row: Float32Array): number {
  let score = start;
  for (const root of nodes.roots) {
    let node = root;
    while (nodes.features[node] >= 0) {
      const value = row[nodes.features[node]];
      const goesLeft = Number.isNaN(value) ? nodes.missingLeft[node] === 1 : value <= nodes.thresholds[node];
      node = nodes.children[node] + (goesLeft ? 0 : 1);
    }
    score += nodes.thresholds[node];
  }
  return score;
}

test("every row scores, to the last bit, what its leaves add one after the other, whatever the rows share or lack", () => {
  const value = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.constantFrom(Number.NaN, Infinity, -Infinity, -0, 0.5));
  const column = (rows: number) =>
    fc.oneof(
      value.map((one) => Array<number>(rows).fill(one)),
      fc.array(value, { minLength: rows, maxLength: rows }),
    );
  const table = fc
    .integer({ min: 0, max: 11 })
    .chain((rows) => fc.tuple(fc.constant(rows), fc.tuple(column(rows), column(rows), column(rows), column(rows))));
  fc.assert(
    fc.property(table, fc.string(), ([rowCount, columns], seed) => {
      const trees = drawnTrees(seededRandom(seed));
      const values = Float32Array.from({ length: rowCount * featureCount }, (_, at) => {
        return columns[at % featureCount]?.[Math.floor(at / featureCount)] ?? Number.NaN;
      });
      const rows = Array.from({ length: rowCount }, (_, row) =>
        values.subarray(row * featureCount, (row + 1) * featureCount),
      );
      expect([...trees.rawScores({ rowCount, featureCount, values })]).toEqual(rows.map((row) => walked(trees, row)));
    }),
    { numRuns: 500 },
  );
});
