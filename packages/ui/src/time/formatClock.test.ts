import { describe, expect, it } from "vitest";
import { formatClock, formatSpan } from "./formatClock.ts";

describe("formatClock", () => {
  it.each([
    [0, "0:00"],
    [-5, "0:00"],
    [59_999, "0:59"],
    [185_000, "3:05"],
    [3_723_000, "1:02:03"],
  ])("shows %i ms as %s", (ms, text) => expect(formatClock(ms)).toBe(text));
});

describe("formatSpan", () => {
  it.each([
    [48_000, "48 s"],
    [180_000, "3 min"],
    [185_000, "3 min 5 s"],
    [3_600_000, "1 h"],
    [3_723_000, "1 h 2 min"],
  ])("says %i ms as %s", (ms, text) => expect(formatSpan(ms)).toBe(text));
});
