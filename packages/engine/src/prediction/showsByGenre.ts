import { genresOf } from "../data/index.ts";
import type { Candidate } from "./candidate.ts";
import type { GeneratorInput } from "./generatorInput.ts";

const dayMs = 24 * 60 * 60_000;
const halfLifeDays = 30;
const most = 40;

/**
 * Shows that she does not hear yet, by the cosine between their genres and those of her listens, which weigh
 * 2^(−age / 30 days). Shows without a genre in common are left out.
 */
export function showsByGenre({ taste, catalogue }: GeneratorInput): Candidate[] {
  const profile = genreProfile({ taste, catalogue });
  const length = Math.hypot(...profile.values());
  if (length === 0) return [];
  const candidates = catalogue.itemsOf("show").flatMap(({ itemId, creatorId, genres }): Candidate[] => {
    const shared = genres.toSorted((left, right) => (profile.get(right) ?? 0) - (profile.get(left) ?? 0));
    const inner = shared.reduce((sum, genre) => sum + (profile.get(genre) ?? 0), 0);
    if (inner === 0 || taste.decayedPlays.has(itemId)) return [];
    const strength = inner / (length * Math.sqrt(genres.length));
    return [{ itemId, creatorId, source: "shows", strength, reason: { kind: "sharedGenre", genre: shared[0] } }];
  });
  return candidates
    .toSorted((left, right) => right.strength - left.strength || left.itemId - right.itemId)
    .slice(0, most);
}

/** Decayed listens by genre. */
function genreProfile({ taste, catalogue }: Pick<GeneratorInput, "taste" | "catalogue">): Map<number, number> {
  const profile = new Map<number, number>();
  for (const { itemId, occurredAt } of taste.listens) {
    const item = catalogue.itemOf(itemId);
    if (!item) continue;
    const weight = 2 ** (-(taste.at - occurredAt) / (halfLifeDays * dayMs));
    for (const genre of genresOf(item, (known) => catalogue.itemOf(known))) {
      profile.set(genre, (profile.get(genre) ?? 0) + weight);
    }
  }
  return profile;
}
