import { expect, test } from "vitest";
import type { ItemId } from "../data/index.ts";
import type { ScoredCandidate } from "../prediction/index.ts";
import { cardTrace } from "./cardTrace.ts";

const candidate: ScoredCandidate = {
  itemId: 7 as ItemId,
  creatorId: 3 as ItemId,
  source: "familiar-tracks",
  strength: 0.4,
  relevance: 0.5,
  reason: { kind: "sameArtist" },
  chances: { listen: 0.1, isDiscovery: false },
  best: 0.2,
};
const entry = { candidate, utility: 0.3, familiarity: 0.9, weight: 0.8, standing: 1.5, propensity: 0.1 };
const shares = { relevance: 0.5, familiarity: 0.9, weight: 0.8, standing: 1.5 };
const facts = { reason: candidate.reason, creatorId: 3, strength: 0.4, ...shares };

test("everything that the score follows from, without the row that was read", () => {
  const foretold = { listen: 0.1, skip: 0.02, isDiscovery: false, row: Float32Array.of(1) };
  const chances = { listen: 0.1, skip: 0.02, isDiscovery: false };
  expect(cardTrace(entry, foretold)).toEqual({ ...facts, chances, best: 0.2 });
});

test("where no ranker served, chances and best are null", () => {
  const { chances: _chances, best: _best, ...plain } = candidate;
  expect(cardTrace({ ...entry, candidate: plain })).toEqual({ ...facts, chances: null, best: null });
});
