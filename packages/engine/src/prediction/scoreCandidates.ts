import type { Candidate, CandidateSource, ScoredCandidate } from "./candidate.ts";

/** Rank at which a source's candidate counts half as much as its first one. */
const halfRank = 10;
/** Affinity from which a factor model's candidate counts fully: below it the model knows next to nothing. */
const sureAffinity = 0.1;
const leastRelevance = 1e-3;

const factorSources = new Set<CandidateSource>([
  "familiar-tracks",
  "familiar-artists",
  "discovery-tracks",
  "discovery-artists",
]);

/**
 * Relevance in (0, 1] from the rank within the source, r = k / (k + rank − 1) with k = 10 (reciprocal rank fusion, Cormack
 * et al. 2009): sources whose numbers mean different things become comparable by how far down each list an item stands.
 * Candidates of the factor models count less below an affinity of 0.1. The order within a source follows strength, equals
 * in the order given.
 */
export function scoreCandidates(candidates: readonly Candidate[]): ScoredCandidate[] {
  const rankOf = new Map<CandidateSource, number>();
  const inOrder = candidates
    .map((candidate, place) => ({ candidate, place }))
    .toSorted((left, right) => right.candidate.strength - left.candidate.strength || left.place - right.place);
  return inOrder.map(({ candidate }): ScoredCandidate => {
    const { source, strength } = candidate;
    const rank = (rankOf.get(source) ?? 0) + 1;
    rankOf.set(source, rank);
    const fused = halfRank / (halfRank + rank - 1);
    const sure = factorSources.has(source) ? Math.min(1, strength / sureAffinity) : 1;
    return Object.assign({ relevance: Math.max(leastRelevance, fused * sure) }, candidate);
  });
}
