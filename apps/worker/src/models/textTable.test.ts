import { expect, test } from "vitest";
import { tableWidth, textTable, wrapped } from "./textTable.ts";

test("columns stand under each other, and what is too long is cut", () => {
  expect(
    textTable([
      ["model", "says"],
      ["als-tracks", "passed"],
    ]),
  ).toEqual(["model       says", "als-tracks  passed"]);
  const [line = ""] = textTable([["x".repeat(60), "y".repeat(60)]]);
  expect([line.length, line.at(-1)]).toEqual([tableWidth, "…"]);
});

test("a sentence keeps its words, and no line of it is longer than the width", () => {
  for (let most = 1; most <= 60; most++) {
    const words = Array.from({ length: 80 }, (_, at) => "x".repeat(1 + ((at * 7) % most)));
    const lines = wrapped(words.join(" "));
    expect(lines.map((line) => line.trim()).join(" ")).toBe(words.join(" "));
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(tableWidth);
  }
});
