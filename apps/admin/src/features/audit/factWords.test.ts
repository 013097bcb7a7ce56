import { expect, test } from "vitest";
import { factName, factValue } from "./factWords.ts";

test("facts are told in words, their values too", () => {
  expect(factName("approvedBy")).toBe("approved by");
  expect(factName("policy daypartShift evening")).toBe("policy shift of the dial evening");
  expect(["null", "true", "inReview", "0.35"].map(factValue)).toEqual(["none", "yes", "in review", "0.35"]);
});

test("a fact without words keeps its name, even one named like a part of every object", () => {
  expect(factName("toString dial")).toBe("toString dial");
  expect(factValue("constructor")).toBe("constructor");
});
