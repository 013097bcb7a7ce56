import { expect, test } from "vitest";
import { differenceWords } from "./differenceWords.ts";
import { metricFacts } from "./metricFacts.ts";

const { discoveryShare, marginPerVisit, skipShare } = metricFacts;

test("a difference is none, may be chance, or is sure", () => {
  const told = (value: number, low: number, high: number) => differenceWords({ value, low, high }, discoveryShare);
  expect(told(0, 0, 0)).toMatchObject({ words: "none", interval: "the same to the last bit", isSure: true });
  expect(told(0.02, -0.01, 0.05)).toEqual({
    words: "+2 points",
    interval: "−1 points to +5 points",
    verdict: "no clear difference",
    isSure: false,
  });
  expect(told(-0.03, -0.04, -0.02)).toMatchObject({ isSure: true, verdict: "less" });
});

test("what is sure is better or worse by what one wants of the metric", () => {
  const up = { value: 0.02, low: 0.01, high: 0.03 };
  expect(differenceWords(up, marginPerVisit).verdict).toBe("better");
  expect(differenceWords(up, skipShare).verdict).toBe("worse");
  expect(differenceWords(up, discoveryShare).verdict).toBe("more");
});

test("money of a visit is told for a thousand of them, and differences to three places", () => {
  expect(marginPerVisit.format(2100)).toBe("2.1");
  expect(marginPerVisit.formatDifference(-2100)).toBe("−2.1");
  expect(metricFacts.listensPerVisit.formatDifference(-0.0000652)).toBe("0");
});
