import { describe, expect, it } from "vitest";
import { formatSpan } from "./formatSpan.ts";

describe("formatSpan", () => {
  it.each([
    [48_000, "48 s"],
    [180_000, "3 min"],
    [185_000, "3 min 5 s"],
    [2_554_000, "43 min"],
    [3_599_000, "1 h"],
    [3_600_000, "1 h"],
    [3_723_000, "1 h 2 min"],
  ])("says %i ms as %s", (ms, text) => expect(formatSpan(ms)).toBe(text));
});
