import fc from "fast-check";
import { expect, test } from "vitest";
import { labelClusters, type LabelMaterial } from "./labelClusters.ts";

/** Four items a cluster; each cluster's genres, and the hour that it is heard at. */
function material(clusters: readonly { genres: string[]; hour: number }[]): LabelMaterial {
  const clusterOf = Int32Array.from({ length: 4 * clusters.length }, (_, item) => Math.floor(item / 4));
  const listensByHour = new Float64Array(24 * clusters.length).fill(10);
  clusters.forEach(({ hour }, cluster) => (listensByHour[cluster * 24 + hour] += 200));
  return {
    clusterCount: clusters.length,
    clusterOf,
    genresOf: (item) => clusters[clusterOf[item]].genres,
    nameOf: (item) => `Artist ${item}`,
    listensOf: Float64Array.from(clusterOf, (_, item) => item % 4),
    listensByHour,
  };
}

test("a cluster is called by the genre that is over-represented in it, not by the one that is everywhere", () => {
  const labels = labelClusters(
    material([
      { genres: ["pop", "jazz"], hour: 9 },
      { genres: ["pop", "techno"], hour: 9 },
      { genres: ["pop", "r&b"], hour: 9 },
    ]),
  );
  expect(labels).toEqual(["Jazz", "Techno", "R&B"]);
});

test("clusters of one genre are told apart by their hours, and those of the same hours by their favourite", () => {
  const labels = labelClusters(
    material([
      { genres: ["house"], hour: 1 },
      { genres: ["house"], hour: 8 },
      { genres: ["soul"], hour: 8 },
      { genres: ["dub"], hour: 2 },
      { genres: ["dub"], hour: 2 },
    ]),
  );
  expect(labels.slice(0, 3)).toEqual(["House late at night", "House in the morning", "Soul"]);
  expect(labels.slice(3)).toEqual(["Dub late at night around Artist 15", "Dub late at night around Artist 19"]);
});

test("no two clusters ever have one label, and every cluster has one", () => {
  const cluster = fc.record({
    genres: fc.subarray(["pop", "rock", "jazz"]),
    hour: fc.integer({ min: 0, max: 23 }),
  });
  fc.assert(
    fc.property(fc.array(cluster, { minLength: 1, maxLength: 8 }), fc.boolean(), (clusters, nameless) => {
      const given = material(clusters);
      const labels = labelClusters(nameless ? { ...given, nameOf: () => "?" } : given);
      expect(new Set(labels).size).toBe(clusters.length);
      expect(labels.every((label) => label.length > 0)).toBe(true);
    }),
  );
});
