import { expect, test } from "vitest";
import { silentClusters, tellingClusters } from "./tellingClusters.ts";

const known = { value: 0.1, low: 0.05, high: 0.15 };
const unknown = { notEnough: "too few cards" };
const told = { inForce: known, draft: known };
const silent = { inForce: unknown, draft: unknown };

test("a cluster without a number has no empty bar, and is counted in words", () => {
  const clusters = [told, silent, { inForce: known, draft: unknown }, silent];
  expect(tellingClusters(clusters)).toEqual([clusters[0], clusters[2]]);
  expect(silentClusters(clusters)).toBe(
    "Not enough evidence for 2 of 4 taste clusters: too few of their cards were seen.",
  );
  expect(silentClusters([told, told])).toBeUndefined();
});

test("of many clusters the largest have bars, the others are in the table", () => {
  const clusters = Array.from({ length: 15 }, () => told);
  expect(tellingClusters(clusters)).toHaveLength(12);
  expect(silentClusters(clusters)).toBe("3 smaller ones are in the table.");
});
