import type { LatestHome } from "@segue/db";
import { featureSchema, schemaHash } from "@segue/engine/data";
import { expect, test } from "vitest";
import { comparedVector } from "./comparedVector.ts";

const values = featureSchema.map((_, at) => at + 0.5);
const vector = { schemaHash, values };
const home = { schemaHash, vector: values } as LatestHome;

test("a vector that was served as training would compute it is the same in every feature", () => {
  const { features, missing } = comparedVector(home, { recomputed: vector, now: vector });
  expect(missing).toBeNull();
  expect(features.map(({ isSame }) => isSame)).toEqual(featureSchema.map(() => true));
});

test("one feature that serving computed differently is found, and rounding is not taken for a difference", () => {
  const skewed = values.with(3, (values[3] ?? 0) * 1.001).with(5, (values[5] ?? 0) * (1 + 1e-9));
  const { features } = comparedVector({ ...home, vector: skewed }, { recomputed: vector, now: vector });
  expect(features.flatMap(({ isSame }, at) => (isSame ? [] : [at]))).toEqual([3]);
});

test("nothing is compared where nothing was kept, or under another schema, and it says which", () => {
  const against = (served: LatestHome | null) => comparedVector(served, { recomputed: vector, now: vector });
  expect(against(null).missing).toBe("noHome");
  expect(against({ ...home, vector: [] }).missing).toBe("notKept");
  const other = against({ ...home, schemaHash: "another" });
  expect(other.missing).toBe("otherSchema");
  expect(other.features.every(({ served, isSame }) => served === null && isSame === null)).toBe(true);
});
