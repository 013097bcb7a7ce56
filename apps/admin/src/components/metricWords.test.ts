import { globSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { metricName, metricWords } from "./metricWords.ts";

test("a metric has a name that says something, and a sentence with which way is better", () => {
  expect(metricWords("recall@10")).toEqual({
    name: "Share found, first 10",
    meaning: "Of all that people went on to like, the share that is in the first 10. Higher is better.",
  });
  expect(metricWords("gini@50")?.meaning).toMatch(/first 50.*Lower is better\.$/u);
  expect(metricName("artistNdcg@10 with three picks")).toBe("Right order, of artists, after three picks, first 10");
  expect(metricName("log loss, skips")).toBe("Error of the chances, of skips");
});

test("every metric of a ranking has words", () => {
  const tally = resolve(import.meta.dirname, "../../../../packages/engine/src/value/rankingTally.ts");
  const [, fields = ""] = /interface RankingMetrics[^{]*\{(.*?)\n\}/su.exec(readFileSync(tally, "utf8")) ?? [];
  const names = Array.from(fields.matchAll(/^ {2}(\w+): number;/gmu), ([, name = ""]) => name).filter(
    (name) => name !== "k",
  );
  expect(names.length).toBeGreaterThan(7);
  expect(names.filter((name) => metricWords(`${name}@10`) === null)).toEqual([]);
});

test("every metric that a family of models names has words", () => {
  const families = resolve(import.meta.dirname, "../../../../packages/services/src/model");
  const texts = globSync("**/*.ts", { cwd: families }).filter((file) => !file.endsWith(".test.ts"));
  const named = texts.flatMap((file) =>
    Array.from(readFileSync(resolve(families, file), "utf8").matchAll(/"(\w+@\d+[^"]*)"/gu), ([, name = ""]) => name),
  );
  expect(named.length).toBeGreaterThan(3);
  expect([...new Set(named)].filter((name) => metricWords(name) === null)).toEqual([]);
});

test("what nobody knows is not made up", () => {
  expect(metricWords("toString")).toBeNull();
  expect(metricName("beauty@3")).toBe("beauty@3");
});
