import type { ItemKind } from "../data/index.ts";
import type { PopularityModel } from "../model/index.ts";
import type { Candidate } from "./candidate.ts";
import type { CandidateItem } from "./candidateCatalogue.ts";
import type { GeneratorInput } from "./generatorInput.ts";
import { isTurnedDown } from "./isTurnedDown.ts";

const most = 32;
/** Candidates below which the catalogue itself fills up. */
const enough = 24;
/** What is offered when nobody has played anything yet, in this order. */
const fallbackKinds: readonly ItemKind[] = ["track", "artist", "playlist", "show", "episode", "book", "album"];

/**
 * What most listeners like: tracks, else artists. Filled up from the catalogue as it is, so that there is something as long
 * as the catalogue holds anything.
 */
export function popular(input: GeneratorInput): Candidate[] {
  const { models } = input;
  const candidates = mostLiked(models.popularTracks, input);
  if (candidates.length < enough) candidates.push(...mostLiked(models.popularArtists, input));
  return candidates.length < enough ? [...candidates, ...fromCatalogue(input)] : candidates;
}

function mostLiked(model: PopularityModel | null, { catalogue, taste }: GeneratorInput): Candidate[] {
  const candidates: Candidate[] = [];
  const { itemIds, scores } = model ?? { itemIds: [], scores: [] };
  for (let at = 0; at < itemIds.length && candidates.length < most; at++) {
    const item = catalogue.itemOf(itemIds[at]);
    if (!item || !(scores[at] > 0) || isTurnedDown(taste.items.get(item.itemId))) continue;
    candidates.push(candidateOf(item, { source: "popular", strength: scores[at], reason: { kind: "popular" } }));
  }
  return candidates;
}

function fromCatalogue({ catalogue }: GeneratorInput): Candidate[] {
  const candidates: Candidate[] = [];
  for (const kind of fallbackKinds) {
    const found = catalogue.itemsOf(kind).slice(0, enough - candidates.length);
    const facts = { source: "catalogue", strength: 1, reason: { kind: "editorial" } } as const;
    candidates.push(...found.map((item) => candidateOf(item, facts)));
  }
  return candidates;
}

function candidateOf(
  { itemId, creatorId }: CandidateItem,
  facts: Pick<Candidate, "source" | "strength" | "reason">,
): Candidate {
  return { itemId, creatorId, source: facts.source, strength: facts.strength, reason: facts.reason };
}
