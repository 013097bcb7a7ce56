import { describe, expect, it, test } from "vitest";
import { countOf, dayOf, lengthOf, progressWords, yearOf } from "./pageWords.ts";

test("counts are said as people say them", () => {
  expect(countOf(1, "track")).toBe("1 track");
  expect(countOf(1_200, "play")).toBe("1,200 plays");
});

test("the length of an album is known only when that of every track is", () => {
  expect(lengthOf([{ durationMs: 200_000 }, { durationMs: 100_000 }])).toBe("5 min");
  expect(lengthOf([{ durationMs: 200_000 }, { durationMs: null }])).toBeNull();
  expect(lengthOf([])).toBeNull();
});

test("days are those of the calendar, in every zone of the reader", () => {
  expect(dayOf("2026-01-01")).toBe("1 January 2026");
  expect(yearOf("2026-01-01")).toBe("2026");
});

describe("progressWords", () => {
  it("says what is left, that nothing is, or nothing at all", () => {
    const hour = { durationMs: 3_600_000 };
    expect(progressWords({ ...hour, resumeMs: 1_800_000, finished: false })).toBe("30 min left");
    expect(progressWords({ ...hour, resumeMs: null, finished: true })).toBe("Heard to the end");
    expect(progressWords({ ...hour, resumeMs: null, finished: false })).toBeNull();
    expect(progressWords({ durationMs: null, resumeMs: 60_000, finished: false })).toBe("1 min heard");
  });
});
