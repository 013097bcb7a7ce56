import { expect, test } from "vitest";
import { estimatesMarkdown } from "./estimatesReport.ts";

test("the page says what was measured, how, and what is wanted", () => {
  const measured = { seen: 200_000, slates: 44_000, candidates: 1_584_000, listeners: 1500, draws: 400 };
  const times = { modelSeconds: 0.9, termsSeconds: 0.25, curveSeconds: 1.004 };
  const page = estimatesMarkdown({
    command: "npm run bench -- estimates",
    at: new Date("2026-11-23"),
    surroundings: { machine: "a machine", versions: "Node 24" },
    measured: { ...measured, ...times },
  });
  expect(page).toContain("Made by `npm run bench -- estimates` on 2026-11-23.");
  expect(page).toContain("200,000 cards that somebody looked at, on 44,000 made-up slates");
  expect(page).toMatch(/whole curve of a changed draft +\| at most 2 s +\| +1\.25 s/u);
});
