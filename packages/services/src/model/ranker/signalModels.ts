import { endOf, tallyListening } from "@segue/engine/data";
import { Als, EvidenceTable, MostPopular, type AlsOptions, type TrainingMatrix } from "@segue/engine/model";
import type { SignalModels } from "@segue/engine/prediction";
import { alsFamily } from "../families/als.ts";
import type { ModelLevel } from "../training/trainingLevel.ts";
import type { ListenerPast, TrainingWindow } from "../training/trainingWindow.ts";

/**
 * The models whose word is a feature of the ranker, fitted on what had ended by a moment and on nothing later: a model that
 * had seen what a card led to would make its own word look better than it is when the ranker serves.
 *
 * @param window gives the catalogue and the kernels
 * @param before milliseconds since 1970 UTC
 */
export function signalModelsBefore(
  window: TrainingWindow,
  pasts: Iterable<ListenerPast>,
  before: number,
): SignalModels {
  const { artistOfTrack, artists } = window.catalogue;
  const [tracks, ofArtists] = [new EvidenceTable(), new EvidenceTable()];
  for (const { row, interactions } of pasts) {
    const earlier = interactions.filter((interaction) => endOf(interaction) <= before);
    tracks.add(row, tallyListening(earlier, (itemId) => (artistOfTrack.has(itemId) ? itemId : null)).values());
    const artistOf = (itemId: (typeof earlier)[number]["itemId"]) =>
      artistOfTrack.get(itemId) ?? (artists.has(itemId) ? itemId : null);
    ofArtists.add(row, tallyListening(earlier, artistOf).values());
  }
  const matrixOf = (table: EvidenceTable): TrainingMatrix => table.matrix(window.listenerCount, table.itemIds());
  const fit = (matrix: TrainingMatrix, level: ModelLevel) => ({
    als: matrix.itemIds.length === 0 ? null : new Als(optionsOf(level), window.kernels).fit(matrix),
    popular: new MostPopular().fit(matrix),
  });
  const [byTrack, byArtist] = [fit(matrixOf(tracks), "tracks"), fit(matrixOf(ofArtists), "artists")];
  return {
    tracks: byTrack.als,
    artists: byArtist.als,
    popularTracks: byTrack.popular,
    popularArtists: byArtist.popular,
  };
}

/** What the model that serves is fitted with, so that both mean the same by an affinity. */
function optionsOf(level: ModelLevel): Partial<AlsOptions> {
  return alsFamily(level).parameters;
}
