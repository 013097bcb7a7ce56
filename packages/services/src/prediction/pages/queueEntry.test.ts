import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { progressOf } from "./queueEntry.ts";

const hour = 3_600_000;

describe("progressOf", () => {
  it("takes up an episode where she left it, and not one that she heard to its end", () => {
    expect(progressOf(hour, { positionMs: 1_200_000, longestMs: 1_200_000 })).toEqual({
      resumeMs: 1_200_000,
      finished: false,
    });
    expect(progressOf(hour, { positionMs: 3_500_000, longestMs: 20_000 })).toEqual({ resumeMs: null, finished: true });
    expect(progressOf(hour, undefined)).toEqual({ resumeMs: null, finished: false });
  });

  it("begins anew what was only tried for a moment", () => {
    expect(progressOf(hour, { positionMs: 4_000, longestMs: 4_000 }).resumeMs).toBeNull();
  });

  it("keeps a finished episode finished when she only looks into it again", () => {
    expect(progressOf(hour, { positionMs: 3_000, longestMs: hour })).toEqual({ resumeMs: null, finished: true });
  });

  it("takes what was heard for the place where no player said it", () => {
    expect(progressOf(hour, { positionMs: null, longestMs: 900_000 }).resumeMs).toBe(900_000);
  });

  it("never resumes at or behind the end, and never both resumes and is finished", () => {
    const ms = fc.option(fc.integer({ min: 0, max: 3 * hour }));
    fc.assert(
      fc.property(ms, ms, (positionMs, longestMs) => {
        const { resumeMs, finished } = progressOf(hour, { positionMs, longestMs });
        expect(resumeMs === null || (!finished && resumeMs < hour)).toBe(true);
      }),
    );
  });
});
