import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeModel, encodeModel } from "../encodeModel.ts";
import { TasteClusters, type TasteClustersParts } from "./tasteClusters.ts";

const parts: TasteClustersParts = {
  itemIds: Int32Array.of(3, 5, 8, 13),
  clusterOf: Int32Array.of(0, 1, 1, 2),
  ids: Int32Array.of(7, 2, 9),
  labels: ["Jazz", "Höhe · 夜", "Dub"],
  centroids: { rowCount: 3, width: 2, values: Float32Array.of(1, 0, 0, 1, -1, 0) },
};
const clusters = new TasteClusters(parts);

test("a listener's shares are those of her listening, whatever the unit, and unknown items play no part", () => {
  const listening = fc.array(
    fc.record({ itemId: fc.constantFrom(3, 5, 8, 13, 99), weight: fc.integer({ min: 0, max: 50 }) }),
  );
  fc.assert(
    fc.property(listening, (given) => {
      const shares = clusters.membership(given);
      const known = given.filter(({ itemId }) => itemId !== 99);
      const total = known.reduce((sum, { weight }) => sum + weight, 0);
      const of = (...items: number[]) =>
        known.filter(({ itemId }) => items.includes(itemId)).reduce((sum, { weight }) => sum + weight, 0);
      const expected = total > 0 ? [of(3) / total, of(5, 8) / total, of(13) / total] : [0, 0, 0];
      expected.forEach((share, cluster) => expect(shares[cluster]).toBeCloseTo(share, 12));
      const main = clusters.mainCluster(given);
      expect(main).toBe(total > 0 ? expected.indexOf(Math.max(...expected)) : -1);
    }),
  );
});

test("comes back from its file as it was", () => {
  const model = decodeModel(encodeModel(clusters));
  expect(model).toEqual(clusters);
  expect(model.kind).toBe("clusters");
  expect(clusters.idOfItems()).toEqual(
    new Map([
      [3, 7],
      [5, 2],
      [8, 2],
      [13, 9],
    ]),
  );
});

test("parts that do not fit are refused", () => {
  expect(() => new TasteClusters({ ...parts, labels: ["Jazz"] })).toThrow("3 clusters with 1 labels");
  expect(() => new TasteClusters({ ...parts, clusterOf: Int32Array.of(0, 1, 1, 3) })).toThrow("clusters 0 … 2");
});
