import { expect, test } from "vitest";
import { servingMarkdown, verdicts } from "./servingReport.ts";
import type { ServingResult } from "./servingRun.ts";

const load = (p50: number, homes: number) => ({
  latency: { requests: 600, p50, p95: 2 * p50, p99: 3 * p50 },
  homes,
  failed: 0,
});
const measured = (tracks: number, p50: number, homes: number) => {
  const figures = load(p50, homes);
  return { tracks, visitors: 400, first: figures, paced: figures, saturated: figures, modes: null };
};
const result: ServingResult = {
  listeners: 1_500,
  usual: measured(17_000, 5, 150),
  pair: load(30, 260),
  large: measured(100_000, 11, 200),
};

test("what must be reached is judged by the figures, a failed Home too", () => {
  expect(verdicts(result).map(({ ok }) => ok)).toEqual([true, true, true, false]);
  const { usual } = result;
  const [slow, failing] = [
    { ...usual, paced: load(9, 20) },
    { ...result.pair, failed: 1 },
  ];
  expect(verdicts({ ...result, usual: slow, pair: failing }).map(({ ok }) => ok)).toEqual([false, false, false, true]);
});

test("the page says with what it was made, and holds every load of both catalogues", () => {
  const surroundings = { machine: "a machine", versions: "Segue 1" };
  const page = servingMarkdown({ command: "bench", at: new Date(0), surroundings, minutes: 5, result });
  expect(page).toContain("Made by `bench` on 1970-01-01 in 5 minutes.");
  expect(page.match(/100,000 tracks/gu)).toHaveLength(4);
  expect(page).not.toContain("beforehand |");
});
