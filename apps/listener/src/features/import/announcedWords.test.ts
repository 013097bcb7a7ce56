import { expect, test } from "vitest";
import { announcedWords } from "./announcedWords.ts";
import type { UploadState } from "./useUpload.ts";

const running = (share: number): UploadState => ({
  kind: "running",
  fileName: "plays.json",
  progress: { share, sent: 0, size: 1, read: Math.round(share * 1_000), stored: 0 },
  ms: 0,
});

test("an import of any length is said in five steps on its way, whatever else is counted meanwhile", () => {
  const said = Array.from({ length: 1_001 }, (_, step) => announcedWords(running(step / 1_000)));
  expect(said.filter((words, step) => words !== said[step - 1])).toEqual([
    "Importing plays.json",
    "25 % of plays.json",
    "50 % of plays.json",
    "75 % of plays.json",
    "100 % of plays.json",
  ]);
});

test("its end is said with what it brought, and a bad end is left to its own notice", () => {
  const report = { format: "", read: 3, stored: 1, duplicate: 2, skipped: [], firstAt: null, lastAt: null, notes: [] };
  expect(announcedWords({ kind: "done", report, fileName: "plays.json" })).toBe("plays.json is imported: 1 play added");
  expect(announcedWords({ kind: "refused", message: "No history", fileName: "plays.json" })).toBe("");
  expect(announcedWords({ kind: "waiting" })).toBe("");
});
