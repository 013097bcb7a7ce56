import { expect, it } from "vitest";
import { hetrecLines, reportLines } from "./reportLines.ts";

const report = {
  format: "lastfm-1k",
  files: ["listens.tsv"],
  read: 5000,
  stored: 4978,
  duplicate: 0,
  skipped: [
    { reason: "the row has not six columns", count: 22, lines: Array.from({ length: 20 }, (_, row) => row + 1) },
  ],
  firstAt: "2008-12-08T06:13:34.000Z",
  lastAt: "2009-05-04T23:08:57.000Z",
  notes: ["The file holds several users."],
};

it("says what was read, stored and left out, and where", () => {
  expect(reportLines(report, { id: 7, displayName: "Mira" })).toEqual([
    "lastfm-1k for Mira (listener 7)",
    "  read 5,000 · stored 4,978 · duplicate 0 · skipped 22",
    "  plays from 2008-12-08T06:13:34.000Z to 2009-05-04T23:08:57.000Z",
    "  skipped 22: the row has not six columns; lines 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20 …",
    "  The file holds several users.",
  ]);
});

it("leaves out the times that counts do not have", () => {
  const counts = { listeners: 1892, artists: 17_632, tagAssignments: 186_479, artistsWithGenre: 11_000 };
  const lines = hetrecLines({
    ...report,
    ...counts,
    format: "lastfm-hetrec",
    firstAt: null,
    lastAt: null,
    skipped: [],
  });
  expect(lines.slice(0, 3)).toEqual([
    "lastfm-hetrec: 1,892 listeners, 17,632 artists, 5,000 counts",
    "  read 5,000 · stored 4,978 · duplicate 0 · skipped 0",
    "  186,479 tag assignments gave genres to 11,000 artists",
  ]);
});
