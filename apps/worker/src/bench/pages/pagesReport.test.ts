import { expect, test } from "vitest";
import { measuredHome as home } from "./pages.fixture.ts";
import { pageFaults, pagesMarkdown, pageVerdicts } from "./pagesReport.ts";
import type { PagesResult } from "./pagesResult.ts";

const result: PagesResult = {
  firstHome: [{ width: 390, shownMs: [700, 900, 800], answersMs: [1_000, 9_000, 1_200] }],
  routes: [{ width: 390, to: "Search", ms: [100, 150, 900], first: ["skeleton", "page", "page"] }],
  pages: [home],
};

test("what must be reached is judged by medians, and by the worst page", () => {
  expect(pageVerdicts(result).map(({ ok }) => ok)).toEqual([true, true, true, true, true]);
  const [slow = { width: 390, shownMs: [], answersMs: [] }] = result.firstHome;
  const bad: PagesResult = {
    firstHome: [{ ...slow, answersMs: [1_400, 1_501, 1_600] }],
    routes: [{ width: 390, to: "Search", ms: [100, 301], first: ["page", "page"] }],
    pages: [
      { ...home, scriptBytes: 220_001 },
      { ...home, name: "Taste", scriptBytes: 900_000, moved: 0.02, violations: ["label"] },
    ],
  };
  expect(pageVerdicts(bad).map(({ ok }) => ok)).toEqual([false, false, false, false, false]);
  expect(pageFaults(bad)).toEqual(["Taste at 390 px: moved 0.0010 <p>", "Taste at 390 px: label"]);
});

test("a page that is no Home may have more script, and one fast page of two is no median", () => {
  const rich = { ...home, name: "Taste", scriptBytes: 900_000 };
  expect(pageVerdicts({ ...result, pages: [home, rich] }).every(({ ok }) => ok)).toBe(true);
});

test("the kept page says with what it was made, and holds every table", () => {
  const surroundings = { machine: "a machine", versions: "Segue 1" };
  const page = pagesMarkdown({ command: "bench", at: new Date(0), surroundings, minutes: 5, world: "a world", result });
  expect(page).toContain("Made by `bench` on 1970-01-01 in 5 minutes, on a world.");
  expect(page).toMatch(/first Home interactive at 390 px, median of 3 +\| at most 1500 ms +\| +1200 ms/u);
  expect(page).toMatch(/Search +\| +390 \| +150 ms \| +900 ms \| skeleton, page/u);
});
