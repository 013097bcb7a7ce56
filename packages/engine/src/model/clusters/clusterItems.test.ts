import { expect, test } from "vitest";
import { adjustedMutualInformation } from "../../math/index.ts";
import { clusterItems, type ClusterMaterial } from "./clusterItems.ts";
import { flowers } from "./flowers.fixture.ts";

const stalks = 8;
const { rows, stalkOf } = flowers({ petals: 160, stalks, spread: 0.25, seed: "crowds" });
const genres = Array.from({ length: stalks }, (_, stalk) => `genre ${stalk}`);

function material(changed: Partial<ClusterMaterial> = {}): ClusterMaterial {
  return {
    itemIds: Int32Array.from({ length: rows.rowCount }, (_, item) => 100 + item),
    factorCount: rows.width,
    itemFactors: rows.values,
    genresOf: (item) => [genres[stalkOf[item]]],
    nameOf: (item) => `Artist ${item}`,
    listensOf: Float64Array.from(stalkOf, (_, item) => item),
    listensByHour: new Float64Array(24 * rows.rowCount).fill(1),
    seed: "segue",
    ...changed,
  };
}

test("crowds that nobody named are found, each called by its genre", () => {
  const clusters = clusterItems(material());
  expect(adjustedMutualInformation(clusters.clusterOf, stalkOf)).toBeCloseTo(1, 9);
  clusters.clusterOf.forEach((cluster, item) => expect(clusters.labels[cluster]).toBe(`Genre ${stalkOf[item]}`));
  expect(clusterItems(material())).toEqual(clusters);
});

test("a later training in a space that is turned keeps every cluster's id", () => {
  const first = clusterItems(material({ before: new Map([[100, 41]]) }));
  const turned = Float32Array.from(rows.values, (_, at) => {
    const row = at - (at % rows.width);
    return -rows.values[row + ((at + 5) % rows.width)];
  });
  const second = clusterItems(material({ itemFactors: turned, seed: "later", before: first.idOfItems() }));
  expect(second.idOfItems()).toEqual(first.idOfItems());
});
