import { expect, it } from "vitest";
import { readImportReport } from "./importReport.ts";

it("reads a whole report as it is", () => {
  const report = {
    format: "lastfm-csv",
    read: 10,
    stored: 6,
    duplicate: 1,
    skipped: [{ reason: "no date", count: 3, lines: [2, 5, 9] }],
    firstAt: "2019-01-01T00:00:00.000Z",
    lastAt: "2020-01-01T00:00:00.000Z",
    notes: ["Rows have no length."],
  };
  expect(readImportReport(report)).toEqual(report);
});

it("makes an empty report of what is none", () => {
  const empty = { format: "", read: 0, stored: 0, duplicate: 0, skipped: [], firstAt: null, lastAt: null, notes: [] };
  for (const value of [null, "text", {}, { read: "many", skipped: 3 }]) expect(readImportReport(value)).toEqual(empty);
});
