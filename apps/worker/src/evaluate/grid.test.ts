import { expect, test } from "vitest";
import { gridMarkdown, gridText } from "./grid.ts";

const grid = {
  title: "Test",
  header: ["model", "recall"],
  rows: [
    ["popular", "0.1"],
    ["als", "10.25"],
  ],
};

test("numbers stand at the right, words at the left", () => {
  expect(gridText(grid)).toBe("Test\nmodel    recall\npopular     0.1\nals       10.25");
});

test("the same as Markdown", () => {
  expect(gridMarkdown(grid).split("\n")).toEqual([
    "## Test",
    "",
    "| model   | recall |",
    "| ------- | -----: |",
    "| popular |    0.1 |",
    "| als     |  10.25 |",
  ]);
});
