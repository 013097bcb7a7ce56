import fc from "fast-check";
import { expect, test } from "vitest";
import type { ItemId } from "../data/index.ts";
import type { Candidate } from "./candidate.ts";
import { scoreCandidates } from "./scoreCandidates.ts";

function candidate(source: Candidate["source"], strength: number, id = 1): Candidate {
  return { itemId: id as ItemId, creatorId: null, source, strength, reason: { kind: "popular" } };
}

test("relevance is in (0, 1] and follows strength within a source", () => {
  const sources = fc.constantFrom<Candidate["source"]>("popular", "similar-to", "discovery-tracks");
  const drawn = fc.array(fc.tuple(sources, fc.double({ min: 1e-6, max: 100, noNaN: true })));
  fc.assert(
    fc.property(drawn, (pairs) => {
      const scored = scoreCandidates(pairs.map(([source, strength]) => candidate(source, strength)));
      expect(scored).toHaveLength(pairs.length);
      for (const [index, { relevance, source }] of scored.entries()) {
        expect(relevance).toBeGreaterThan(0);
        expect(relevance).toBeLessThanOrEqual(1);
        const next = scored.slice(index + 1).find((other) => other.source === source);
        expect(next?.relevance ?? 0).toBeLessThanOrEqual(relevance);
      }
    }),
  );
});

test("the first of every source is equally relevant, the eleventh half as much", () => {
  const many = Array.from({ length: 11 }, (_, index) => candidate("popular", 900 - index, index));
  const scored = scoreCandidates([...many, candidate("similar-to", 0.01)]);
  expect(scored.filter(({ relevance }) => relevance === 1)).toHaveLength(2);
  expect(scored.at(-2)?.relevance).toBeCloseTo(0.5);
});

test("a factor model that knows next to nothing counts less", () => {
  expect(scoreCandidates([candidate("discovery-tracks", 0.01)])[0].relevance).toBeCloseTo(0.1);
  expect(scoreCandidates([candidate("discovery-tracks", 0.5)])[0].relevance).toBe(1);
});

test("a ranker's chance of a listen is the relevance, except where a generator learns its own order", () => {
  const chances = new Map([[1 as ItemId, { listen: 0.07, skip: 0.02 }]]);
  const scored = (source: Candidate["source"], id = 1) => scoreCandidates([candidate(source, 0.5, id)], chances)[0];
  expect(scored("similar-to")).toMatchObject({ relevance: 0.07, chances: { skip: 0.02 } });
  expect(scored("similar-to", 2)).toMatchObject({ relevance: 1 });
  for (const one of [scored("similar-to", 2), scored("shows"), scored("playlists")]) {
    expect(one.relevance).toBe(1);
    expect(one.chances).toBeUndefined();
  }
});
