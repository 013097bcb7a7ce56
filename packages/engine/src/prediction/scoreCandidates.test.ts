import fc from "fast-check";
import { describe, expect, test } from "vitest";
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

describe("with a ranker", () => {
  const chances = new Map(
    [0.08, 0.04, 0.02, 0.01].map((listen, at) => [at as ItemId, { listen, isDiscovery: at > 1 }]),
  );

  test("relevance is the chance of a listen beside the best of what she knows, or of what is new", () => {
    const sources = ["familiar-tracks", "familiar-artists", "discovery-tracks", "discovery-artists"] as const;
    const scored = scoreCandidates(
      sources.map((source, at) => candidate(source, 0.5, at)),
      chances,
    );
    expect(scored.map(({ relevance }) => relevance)).toEqual([1, 0.5, 1, 0.5]);
    expect(scored[3].chances).toMatchObject({ listen: 0.01, isDiscovery: true });
  });

  test("a shelf that the dial does not order has one scale", () => {
    const scored = scoreCandidates(
      [0, 1, 2, 3].map((at) => candidate("popular", 0.5, at)),
      chances,
    );
    expect(scored.map(({ relevance }) => relevance)).toEqual([1, 0.5, 0.25, 0.125]);
  });

  test("generators that learn their own order keep it, and so does what the ranker does not know", () => {
    for (const one of [candidate("shows", 0.5, 2), candidate("playlists", 0.5, 2), candidate("similar-to", 0.5, 7)]) {
      const [scored] = scoreCandidates([one], chances);
      expect(scored.relevance).toBe(1);
      expect(scored.chances).toBeUndefined();
    }
  });

  test("relevance stays in (0, 1] and keeps the ratios of a side", () => {
    const drawn = fc.array(fc.double({ min: 1e-4, max: 0.999, noNaN: true }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(drawn, fc.constantFrom<Candidate["source"]>("popular", "discovery-tracks"), (listens, source) => {
        const known = new Map(listens.map((listen, at) => [at as ItemId, { listen, skip: 0.1, isDiscovery: true }]));
        const scored = scoreCandidates(
          listens.map((_, at) => candidate(source, 1, at)),
          known,
        );
        for (const [at, { relevance }] of scored.entries()) {
          expect(relevance).toBeGreaterThan(0);
          expect(relevance).toBeLessThanOrEqual(1);
          expect(relevance / scored[0].relevance).toBeCloseTo(listens[at] / listens[0], 6);
        }
      }),
    );
  });
});
