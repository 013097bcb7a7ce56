import { describe, expect, it } from "vitest";
import { formatClock } from "./formatClock.ts";

describe("formatClock", () => {
  it.each([
    [0, "0:00"],
    [-5, "0:00"],
    [59_999, "0:59"],
    [185_000, "3:05"],
    [3_723_000, "1:02:03"],
  ])("shows %i ms as %s", (ms, text) => expect(formatClock(ms)).toBe(text));
});
