import { expect, test } from "vitest";
import { problemAt } from "./problems.ts";

const problems = [
  { field: "equity.emerging.floor", problem: "floors add up to 0.9", wayOut: "leave 0.2 to relevance" },
  { field: "equityish", problem: "another field", wayOut: "none" },
];

test("a problem is said as a sentence, at its field and at the group around it", () => {
  expect(problemAt(problems, "equity.emerging.floor")).toBe("Floors add up to 0.9: leave 0.2 to relevance.");
  expect(problemAt(problems, "equity*")).toMatch(/^Floors/u);
  expect(problemAt(problems, "equity")).toBeNull();
  expect(problemAt([], "dial*")).toBeNull();
  expect(problemAt(problems.slice(1), "equity*")).toBeNull();
});
