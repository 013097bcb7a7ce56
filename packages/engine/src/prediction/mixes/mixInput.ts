import type { CandidateCatalogue } from "../candidateCatalogue.ts";
import type { ServingModels } from "../servingModels.ts";
import type { Taste } from "../taste.ts";

/** What mixes are made from. */
export interface MixInput {
  taste: Taste;
  /** without what she blocks */
  catalogue: CandidateCatalogue;
  models: ServingModels;
  /** 1 for what may be proposed freely, less for what she wants less of, 0 for what she does not want */
  weightOf: (itemId: number) => number;
  /** uniform in [0, 1); the same sequence gives the same mixes */
  random: () => number;
}

/** Artists that she must have listened to in the last 180 days, at least, before mixes are made for her. */
export const fewestMixArtists = 5;

/** How many artists she has listened to in the last 180 days; mixes are made from `fewestMixArtists` on. */
export function knownArtistCount(taste: Taste, catalogue: CandidateCatalogue): number {
  return [...taste.decayedPlays.keys()].filter((creatorId) => catalogue.itemOf(creatorId)?.kind === "artist").length;
}
