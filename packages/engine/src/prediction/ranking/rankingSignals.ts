import type { ItemFacts, ItemId, ItemSignals, ListenerMemory, Traces } from "../../data/index.ts";
import { evidenceOf, type AlsModel } from "../../model/index.ts";
import type { CandidateCatalogue } from "../candidateCatalogue.ts";
import type { ServingModels } from "../servingModels.ts";

/** Items at most that a listener is folded in from, the latest ones. */
const latestItems = 400;

/** The models that the features of a candidate ask. */
export type SignalModels = Pick<ServingModels, "tracks" | "artists" | "popularTracks" | "popularArtists">;

/** A listener's factors by the model that she was folded into; null where nothing she did says anything. A model that no longer serves is let go. */
export type FoldedListener = WeakMap<AlsModel, Float32Array | null>;

export interface SignalSource {
  models: SignalModels;
  catalogue: CandidateCatalogue;
  memory: ListenerMemory;
  /** where her factors stay for as long as the memory does not grow */
  folded?: FoldedListener;
}

/** Affinity for an item of a factor model; NaN for one that it does not know, and while nothing she did says anything. */
type Affinity = (itemId: number) => number;
const unknown: Affinity = () => Number.NaN;

function factorsIn(model: AlsModel, traces: Traces): Float32Array | null {
  const evidence = evidenceOf(traces.lastTouched(latestItems), model);
  return evidence.some(({ preference }) => preference === 1) ? model.foldIn(evidence) : null;
}

function affinityIn(model: AlsModel | null, traces: Traces, folded: FoldedListener): Affinity {
  if (!model) return unknown;
  const known = folded.get(model);
  const listener = known === undefined ? factorsIn(model, traces) : known;
  folded.set(model, listener);
  if (!listener) return unknown;
  return (itemId) => {
    const index = model.indexOf(itemId);
    return index === -1 ? Number.NaN : model.affinity(listener, index);
  };
}

/** Makes something when it is asked for the first time. */
function once<Made>(make: () => Made): () => Made {
  let made: { value: Made } | undefined;
  return () => (made ??= { value: make() }).value;
}

function meanOf(itemIds: readonly ItemId[], affinity: Affinity): number {
  const known = itemIds.map(affinity).filter((value) => !Number.isNaN(value));
  return known.length === 0 ? Number.NaN : known.reduce((sum, value) => sum + value, 0) / known.length;
}

/**
 * What the models say of items to a listener as her memory stands. She is folded in among tracks and artists; a playlist is what its
 * tracks are on average. When rows are made to learn from, the models must have been fitted on nothing that came after the first of
 * them: a model that saw the outcome would be trusted more than it deserves.
 */
export function rankingSignals({ models, catalogue, memory, folded = new WeakMap() }: SignalSource): ItemSignals {
  const track = once(() => affinityIn(models.tracks, memory.items, folded));
  const artist = once(() => affinityIn(models.artists, memory.creators, folded));
  return {
    affinity: ({ itemId, kind }: ItemFacts) => {
      if (kind === "track") return track()(itemId);
      if (kind === "artist") return artist()(itemId);
      return kind === "playlist" ? meanOf(catalogue.tracksOfPlaylist(itemId), track()) : Number.NaN;
    },
    creatorAffinity: (creatorId) => artist()(creatorId),
    popularity: ({ itemId, kind }) => {
      const model = kind === "track" ? models.popularTracks : kind === "artist" ? models.popularArtists : null;
      return model ? model.scoreOf(itemId) : Number.NaN;
    },
  };
}
