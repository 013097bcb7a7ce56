import { expect, test } from "vitest";
import { cardWords } from "./cardWords.ts";

const card = {
  data: { from: "2025-03-01T00:00:00Z", to: "2026-03-01T00:00:00Z", listeners: 400, rows: 535_820 },
  evaluation: { method: "", from: "2026-02-01T00:00:00Z", to: "2026-03-01T00:00:00Z", listeners: 380 },
  gate: { metric: "ndcg@10", better: "higher" as const },
  metrics: { "ndcg@10": 0.15 },
  baseline: { name: "most popular", metrics: { "ndcg@10": 0.1 } },
  clusters: [
    { cluster: "Folk", listeners: 60, value: 0.1 },
    { cluster: "Techno", listeners: 30, value: 0.2 },
    { cluster: "Opera", listeners: 29, value: 0.9 },
  ],
};

test("says in sentences what it learnt from, how good it is, and for whom", () => {
  expect(cardWords(card)).toEqual([
    "It learnt from 535,820 events of 400 listeners, from 1 Mar 2025 to 1 Mar 2026.",
    "Tested on what 380 listeners did from 1 Feb 2026 to 1 Mar 2026, which it had not seen, its measure “Right order, first 10” is 0.15, 50 % better than most popular.",
    "Right order, first 10: how high in the first 10 stands what people went on to like: 1 is the best order, 0 means none of it is there. Higher is better.",
    "It does best for Techno (0.2, 30 listeners) and worst for Folk (0.1, 60 listeners).",
  ]);
});

test("where less is better, the least is the best", () => {
  const gate = { metric: "log loss", better: "lower" as const };
  const words = cardWords({ ...card, gate, metrics: { "log loss": 0.3 }, baseline: null });
  expect(words.at(-1)).toMatch(/^It does best for Folk .* worst for Techno/u);
  expect(words[1]).toMatch(/“Error of the chances” is 0.3; it is itself the simple rule/u);
});

test("what nobody knows is not made up", () => {
  expect(cardWords({})).toEqual(["Nobody has measured how good it is."]);
  expect(cardWords({ ...card, clusters: card.clusters.slice(0, 1) })).toHaveLength(3);
});
