import type { ItemId } from "../data/index.ts";
import type { Candidate, CandidateSource, CardChances, ScoredCandidate } from "./candidate.ts";

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
  "new-releases",
  "unheard-tracks",
]);

/** Shelves of their own whose generators learn their order themselves, from follows and from first weeks, or spread it. */
const ownOrder = new Set<CandidateSource>(["shows", "playlists"]);

/** What the ranker foretells, by item; empty while no ranker serves. */
export type ChancesByItem = ReadonlyMap<ItemId, CardChances>;

const noChances: ChancesByItem = new Map();

/** Sources whose shelves the dial orders, so that it must find the best of what she knows and of what is new side by side. */
const dialled = new Set<CandidateSource>([...factorSources, "similar-to"]);

/** The highest chance of a listen among what she knows, and among what is new to her. */
interface BestChances {
  known: number;
  discovery: number;
}

function sideOf({ source }: Candidate, { isDiscovery }: CardChances): keyof BestChances {
  return isDiscovery && dialled.has(source) ? "discovery" : "known";
}

function bestChances(candidates: readonly Candidate[], chances: ChancesByItem): BestChances {
  const best = { known: 0, discovery: 0 };
  for (const candidate of candidates) {
    const foretold = chances.get(candidate.itemId);
    if (!foretold) continue;
    const side = sideOf(candidate, foretold);
    best[side] = Math.max(best[side], foretold.listen);
  }
  return best;
}

/**
 * Relevance in (0, 1] of the candidates of one shelf. With a ranker: the calibrated chance of a listen, as a share of the best chance on its side, what
 * she knows or what is new. How much of either side is shown is the dial's to say and not the ranker's: people take what they
 * know several times as often, so that by chance alone hardly anything new would stand below a dial of ¾. Within a side, and on
 * shelves that the dial does not order, all ratios are those of the chances, and ratios are all that a draw by utility^(1/τ)
 * goes by.
 *
 * Without a ranker, and for shows and playlists, whose generators learn their own order: r = k / (k + rank − 1) from the rank within the
 * source, with k = 10 (reciprocal rank fusion, Cormack et al. 2009), so that sources whose numbers mean different things become
 * comparable by how far down each list an item stands; candidates of the factor models count less below an affinity of 0.1.
 * The order returned follows strength, equals in the order given.
 */
export function scoreCandidates(
  candidates: readonly Candidate[],
  chances: ChancesByItem = noChances,
): ScoredCandidate[] {
  const rankOf = new Map<CandidateSource, number>();
  const best = bestChances(candidates, chances);
  const inOrder = candidates
    .map((candidate, place) => ({ candidate, place }))
    .toSorted((left, right) => right.candidate.strength - left.candidate.strength || left.place - right.place);
  return inOrder.map(({ candidate }): ScoredCandidate => {
    const { source, itemId } = candidate;
    const rank = (rankOf.get(source) ?? 0) + 1;
    rankOf.set(source, rank);
    const foretold = ownOrder.has(source) ? undefined : chances.get(itemId);
    const { creatorId, strength, reason } = candidate;
    if (!foretold) {
      return { itemId, creatorId, source, strength, reason, relevance: fusedRelevance(candidate, rank) };
    }
    const beside = best[sideOf(candidate, foretold)];
    const relevance = foretold.listen / beside;
    return { itemId, creatorId, source, strength, reason, relevance, chances: foretold, best: beside };
  });
}

function fusedRelevance({ source, strength }: Candidate, rank: number): number {
  const fused = halfRank / (halfRank + rank - 1);
  const sure = factorSources.has(source) ? Math.min(1, strength / sureAffinity) : 1;
  return Math.max(leastRelevance, fused * sure);
}
