import { scoreCandidates, type Candidate, type ChancesByItem, type GeneratedCandidates } from "../prediction/index.ts";
import type { ShelfProposal } from "./composeHome.ts";
import { shelfRules, type ShelfKind } from "./shelfKind.ts";

/**
 * Which shelf shows which generator's candidates, with their relevance.
 *
 * @param chances what the ranker foretells, by item; left out while none serves
 */
export function proposeShelves(generated: GeneratedCandidates, chances?: ChancesByItem): ShelfProposal[] {
  const propose = (kind: ShelfKind, candidates: readonly Candidate[]): ShelfProposal =>
    proposal(kind, scoreCandidates(candidates, chances));
  return [
    propose("shortcuts", generated.shortcuts),
    propose("made-for-you", generated.madeForYou),
    propose("jump-back-in", generated.jumpBackIn),
    propose("recently-played", generated.recentlyPlayed),
    propose("similar-to", generated.similarTo),
    propose("fresh-finds", generated.freshFinds),
    propose("shows-for-you", generated.showsForYou),
    propose("books", generated.books),
    propose("try-something-else", generated.trySomethingElse),
    propose("popular", generated.popular),
  ];
}

/** Candidates of a given order stay in it: their generators list the best first, as scoring does. */
function proposal(kind: ShelfKind, scored: ShelfProposal["candidates"]): ShelfProposal {
  return { kind, candidates: shelfRules[kind].ordering === "utility" ? mostRelevantFirst(scored) : scored };
}

/** An item that several sources found stands with its best relevance first. */
function mostRelevantFirst(candidates: ShelfProposal["candidates"]): ShelfProposal["candidates"] {
  return candidates.toSorted((left, right) => right.relevance - left.relevance);
}
