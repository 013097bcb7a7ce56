import type { AlsModel } from "../model/index.ts";
import type { CandidateItem } from "./candidateCatalogue.ts";
import { foldedIn } from "./foldedIn.ts";
import type { ServingModels } from "./servingModels.ts";
import type { Taste } from "./taste.ts";

/** How much a listener is expected to like an item; about 0 (unlikely) to 1 (sure). */
export type AffinityOf = (item: Pick<CandidateItem, "itemId" | "creatorId">) => number;

/**
 * Affinities by the factor models, the listener folded in once: a track's own, anything else's by its artist, 0 where neither
 * model knows it or she liked nothing that they know.
 */
export function listenerAffinity(
  taste: Taste,
  { tracks, artists }: Pick<ServingModels, "tracks" | "artists">,
): AffinityOf {
  const byTrack = sideOf(tracks, tracks && foldedIn(taste, tracks, "items"));
  const byArtist = sideOf(artists, artists && foldedIn(taste, artists, "creators"));
  return ({ itemId, creatorId }) => byTrack(itemId) ?? (creatorId === null ? null : byArtist(creatorId)) ?? 0;
}

function sideOf(model: AlsModel | null, listener: Float32Array | null): (itemId: number) => number | null {
  if (!model || !listener) return () => null;
  return (itemId) => {
    const place = model.indexOf(itemId);
    return place === -1 ? null : model.affinity(listener, place);
  };
}
