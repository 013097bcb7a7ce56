import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { MeanResult } from "@segue/services/value";
import { parsePublished, publishedGrid, readPublished } from "./publishedFigures.ts";

const text = "# Table 9\n# of a paper\nmethod\trecall@10\tndcg@10\nA\t0.1\t0.2\nB\t0.3\t.4\n";
const result = (name: string, recall: number): MeanResult =>
  ({ name, at: [{ k: 10, recall, ndcg: 0.25 }] }) as unknown as MeanResult;

test("sets our models among those that are published, by the first measure", () => {
  const grid = publishedGrid(parsePublished(text), [result("als", 0.2), result("blend", 0.35)]);
  expect(grid.title).toContain("Table 9 of a paper");
  expect(grid.header).toEqual(["method", "recall@10", "ndcg@10"]);
  expect(grid.rows).toEqual([
    ["A", "0.1000", "0.2000"],
    ["**Segue: als**", "0.2000", "0.2500"],
    ["B", "0.3000", "0.4000"],
    ["**Segue: blend**", "0.3500", "0.2500"],
  ]);
});

test.each([
  ["A\t0.1", "the first line must name the columns"],
  ["method\tauc@10", '"auc@10" names no measure'],
  ["method\tndcg", '"ndcg" names no measure'],
  ["method\tndcg@10\nA\t0.1\t0.2", 'the line of "A" needs 1 numbers'],
  ["method\tndcg@10\nA\tgood", 'the line of "A" needs 1 numbers'],
  ["method\tndcg@10\nA\t ", 'the line of "A" needs 1 numbers'],
])("refuses %j", (given, message) => {
  expect(() => parsePublished(given)).toThrow(message);
});

test("names a list length that will not be measured, and a file that is not there", () => {
  const folder = mkdtempSync(join(tmpdir(), "segue-published-"));
  const file = join(folder, "figures.tsv");
  writeFileSync(file, text);
  expect(readPublished(file, [5, 10])).toEqual(parsePublished(text));
  expect(() => readPublished(file, [5, 20])).toThrow("add 10 to --k");
  rmSync(folder, { recursive: true });
  expect(() => readPublished(file, [10])).toThrow(`--published: ${file} cannot be read`);
});
