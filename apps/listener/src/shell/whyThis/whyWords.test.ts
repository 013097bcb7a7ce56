import { describe, expect, it } from "vitest";
import type { CardEvidence } from "../../trpc/views.ts";
import { chanceWords, effectWords, evidenceWords, familiarityWords, weightWords } from "./whyWords.ts";

const evidence = (facts: Partial<CardEvidence>) =>
  evidenceWords({ role: "item", title: "Vantreo", count: 14, recentCount: 14, ...facts } as CardEvidence);

describe("what a listener reads of why a card was there", () => {
  it("says what she played and when", () => {
    expect(evidence({})).toBe("You played Vantreo 14 times in the month before.");
    expect(evidence({ count: 1, recentCount: 1 })).toBe("You played Vantreo once in the month before.");
    expect(evidence({ count: 1_200, recentCount: 2 })).toBe(
      "You played Vantreo twice in the month before, 1,200 times in all.",
    );
    expect(evidence({ count: 3, recentCount: 0 })).toBe("You played Vantreo 3 times, none of it in the month before.");
    expect(evidence({ role: "picked", count: 0, recentCount: 0 })).toBe("You named Vantreo when you came.");
    expect(evidence({ role: "genre", title: "tides", count: 1, recentCount: 1 })).toContain("shows about tides");
  });

  it("says chance as odds, and that there was none where the order was fixed", () => {
    expect(chanceWords(1)).toBe("No chance was involved in its place.");
    expect(chanceWords(1 / 12)).toContain("about 1 in 12.");
    expect(chanceWords(0.8)).toContain("80 %");
    expect(chanceWords(0.0001)).toContain("1 in 10,000.");
  });

  it("says how much of it refusals and fatigue left, and nothing where they left all", () => {
    expect(weightWords(1)).toBeNull();
    expect(weightWords(0.2)).toContain("20 %");
  });

  it("tells for from against, and little from much", () => {
    expect(effectWords(2.5)).toBe("for it, a lot");
    expect(effectWords(1 / 2.5)).toBe("against it, a lot");
    expect(effectWords(1.1)).toBe("for it, a little");
    expect(effectWords(1)).toBe("hardly matters");
  });

  it("says what is new to her", () => {
    expect(familiarityWords(0, "Vantreo")).toBe("Vantreo is new to you, or long ago.");
  });
});
