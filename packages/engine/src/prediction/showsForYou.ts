import type { Interaction } from "../data/index.ts";
import { GrowingProfile, type PodcastProfile, type Podcasts } from "../model/index.ts";
import type { Candidate, CandidateReason } from "./candidate.ts";
import type { GeneratorInput } from "./generatorInput.ts";
import { showsByGenre } from "./showsByGenre.ts";

const most = 40;
/** Chance below which a show is not worth a card: who never hears podcasts is not shown a shelf of them. */
const leastChance = 0.005;

/**
 * Shows that she does not know yet, by the chance that she follows one or finishes an episode; by their genres alone while no
 * Podcasts model is live. A listener of whom nothing is known gets none.
 */
export function showsForYou(input: GeneratorInput): Candidate[] {
  const { podcasts } = input.models;
  if (!podcasts || input.taste.listens.length === 0) return showsByGenre(input);
  return likelyShows(input, podcasts);
}

function likelyShows({ taste, catalogue }: GeneratorInput, podcasts: Podcasts): Candidate[] {
  const profile = new GrowingProfile((itemId) => catalogue.itemOf(itemId), taste.profile);
  for (const followed of follows(taste, catalogue)) profile.add(followed);
  const chanceOf = podcasts.scorerFor(profile, taste.localHour);
  const candidates = catalogue.itemsOf("show").flatMap(({ itemId, creatorId, genres }): Candidate[] => {
    if (profile.knownShows.has(itemId)) return [];
    const strength = chanceOf({ showId: itemId, topics: genres });
    if (strength < leastChance) return [];
    return [{ itemId, creatorId, source: "shows", strength, reason: reasonFor(genres, profile) }];
  });
  return candidates
    .toSorted((left, right) => right.strength - left.strength || left.itemId - right.itemId)
    .slice(0, most);
}

/** A topic of the show that she hears; failing that, what else she plays. */
function reasonFor(genres: readonly number[], { topics }: PodcastProfile): CandidateReason {
  const heard = genres.filter((genre) => (topics.get(genre)?.listens ?? 0) > 0);
  return heard.length > 0 ? { kind: "sharedGenre", genre: heard[0] } : { kind: "taste" };
}

/** The shows that she follows, as the interactions that the profile reads. */
function follows({ items, at }: GeneratorInput["taste"], catalogue: GeneratorInput["catalogue"]): FollowedShow[] {
  return [...items.values()].flatMap(({ itemId, saves, lastAt }): FollowedShow[] => {
    const item = saves > 0 ? catalogue.itemOf(itemId) : undefined;
    if (item?.kind !== "show") return [];
    const none = { msPlayed: null, durationMs: null, endReason: null, localHour: 0, private: false } as const;
    return [{ kind: "item.followed", itemId: item.itemId, occurredAt: lastAt ?? at, ...none }];
  });
}

type FollowedShow = Pick<
  Interaction,
  "kind" | "itemId" | "occurredAt" | "msPlayed" | "durationMs" | "endReason" | "localHour" | "private"
>;
