import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Command } from "commander";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { register } from "./evaluate.ts";

let folder: string;
let said: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "segue-evaluate-"));
  said = [];
  vi.spyOn(console, "log").mockImplementation((line: string) => void said.push(line));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

/** Two scenes of listeners, each with a time for everything. */
function writeTable(): string {
  const rows = ["user_id:token\titem_id:token\ttimestamp:float"];
  for (let user = 0; user < 40; user++) {
    for (let step = 0; step < 12; step++) {
      rows.push(`${user * 1000}\t${((user % 2) + 2 * ((user + 5 * step) % 16)) * 7}\t${step}`);
    }
  }
  const path = join(folder, "plays.inter");
  writeFileSync(path, rows.join("\n"));
  return path;
}

async function run(...words: string[]): Promise<void> {
  const program = new Command().exitOverride();
  register(program, ["evaluate", "--data", "plays.inter"]);
  await program.parseAsync(["evaluate", "--data", writeTable(), ...words], { from: "user" });
}

const files = () => ({ json: join(folder, "out/x.json"), report: join(folder, "out/x.md") });

test("prints a table, writes it as JSON and Markdown with command, date, versions, search and counts", async () => {
  const { json, report } = files();
  const words = ["--split", "random", "--shares", ".6,.2,.2", "--model", "popular,cosine", "--k", "3,5", "--tune", "3"];
  await run(...words, "--threads", "1", "--json", json, "--report", report);
  const text = said.join("\n");
  for (const piece of [
    "Test, lists of 3",
    "Test, lists of 5",
    "Search of cosine on valid",
    "memory: about",
    "peak memory",
  ])
    expect(text).toContain(piece);
  const found = JSON.parse(readFileSync(json, "utf8")) as {
    counts: Record<string, number>;
    models: { name: string; test: { k: number; recall: number }[]; runs: { search: unknown[] }[] }[];
  };
  expect(found.counts).toMatchObject({ listeners: 40, items: 32, duplicates: 0 });
  expect(found.models.map(({ name, runs }) => [name, runs[0].search.length])).toEqual([
    ["popular", 1],
    ["cosine", 3],
  ]);
  expect(found.models[1].test[1].recall).toBeGreaterThan(found.models[0].test[1].recall);
  const markdown = readFileSync(report, "utf8");
  expect(markdown).toContain("npm run segue -- evaluate --data plays.inter");
  for (const piece of [`Node ${process.versions.node}`, new Date().toISOString().slice(0, 10), "NDCG@20", "## Data"])
    expect(markdown).toContain(piece);
  const row = said.find((line) => line.startsWith("Test, lists of 5") || line.includes("\nTest, lists of 5"));
  expect(row).toContain(found.models[1].test[1].recall.toFixed(4));
});

test("the mean over divisions, by time as well", async () => {
  const { json } = files();
  await run(
    "--split",
    "random",
    "--shares",
    ".7,0,.3",
    "--model",
    "popular",
    "--k",
    "5",
    "--repeats",
    "2",
    "--json",
    json,
  );
  const found = JSON.parse(readFileSync(json, "utf8")) as {
    models: { test: { recall: number }[]; runs: { test: { recall: number }[] }[] }[];
  };
  const [{ test: mean, runs }] = found.models;
  expect(runs).toHaveLength(2);
  expect(mean[0].recall).toBeCloseTo((runs[0].test[0].recall + runs[1].test[0].recall) / 2, 12);
  await run("--split", "temporal", "--model", "popular", "--k", "5");
});

const refusals: [words: string[], message: string][] = [
  [[], "--split: how shall the file be divided?"],
  [["--split", "random", "--shares", ".5,.5"], "--shares"],
  [["--split", "random", "--model", "svd"], '--model: there is no model "svd"'],
  [["--split", "random", "--model", "als", "--factors", "0"], "--factors: must be a multiple of 4"],
  [["--split", "random", "--model", "als", "--factors", "4096"], "--factors: must be a multiple of 4"],
  [["--split", "random", "--shares", ".7,0,.3", "--model", "als", "--tune", "2"], "--tune needs a valid part"],
  [["--split", "random", "--memory", "1MB"], "--memory: "],
];
test.each(refusals)("%j: %s", async (words, message) => {
  await expect(run(...words, "--threads", "1")).rejects.toThrow(message);
});
