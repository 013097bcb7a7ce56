import { expect, test } from "vitest";
import type { ModelVersion } from "../../trpc/answers.ts";
import { againstBaseline, bytes, gainOver, mainMetric, span, stateOf } from "./modelWords.ts";

const version: ModelVersion = {
  name: "als-tracks",
  version: 1,
  trainedAt: new Date(0),
  checksum: "",
  byteLength: 1,
  aliases: ["live"],
  trainingRunId: null,
  removed: false,
  card: {},
  verdict: null,
};

test("the main metric is the one that the gate compares", () => {
  const gate = { metric: "ndcg@10", better: "higher" } as const;
  expect(mainMetric({ gate, metrics: { "ndcg@10": 0.2, "recall@10": 0.1 } })).toEqual({ name: "ndcg@10", value: 0.2 });
  expect(mainMetric({ gate, metrics: {} })).toBeNull();
  expect(mainMetric({})).toBeNull();
});

test("a gain is a share of what it is compared with, with its sign", () => {
  expect([gainOver(0.3, 0.2), gainOver(0.15, 0.2), gainOver(0.2, 0.2)]).toEqual(["+50 %", "−25 %", "±0 %"]);
  expect([gainOver(-1, -2), gainOver(1, 0), gainOver(undefined, 1)]).toEqual(["+50 %", null, null]);
  expect(gainOver(0.2, 0.01)).toBe("+1,900 %");
});

test("sizes and spans in their largest unit", () => {
  expect([bytes(812_345), bytes(5_100_000), bytes(1.2e9)]).toEqual(["812 kB", "5.1 MB", "1.2 GB"]);
  expect([span(0.214), span(47.6), span(185)]).toEqual(["0.21 s", "48 s", "3 min 5 s"]);
});

test("better and worse are said the way the metric goes", () => {
  const card = (better: "higher" | "lower", own: number) => ({
    gate: { metric: "m", better },
    metrics: { m: own },
    baseline: { name: "most popular", metrics: { m: 0.2 } },
  });
  expect(againstBaseline(card("higher", 0.3))).toBe("50 % better than most popular");
  expect(againstBaseline(card("lower", 0.3))).toBe("50 % worse than most popular");
  expect(againstBaseline(card("lower", 0.1999))).toBe("1 % better than most popular");
  expect(againstBaseline(card("higher", 0.2))).toBe("no better than most popular");
  expect(againstBaseline({})).toBe("a baseline itself, or without one");
});

test("a name says what serves and what waits", () => {
  const family = { name: "als-tracks", live: version, candidate: null, previous: null };
  expect(stateOf(family).words).toBe("live");
  expect(stateOf({ ...family, candidate: { ...version, version: 2 } })).toEqual({
    words: "live, 2 waits",
    tone: "waits",
  });
  expect(stateOf({ ...family, live: null, candidate: version }).words).toBe("nothing serves, 1 waits");
});
