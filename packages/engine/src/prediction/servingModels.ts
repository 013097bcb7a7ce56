import type { AlsModel, NeighbourModel, PopularityModel, Ranker } from "../model/index.ts";

/** The models a Home is made from; null while none is live. */
export interface ServingModels {
  tracks: AlsModel | null;
  artists: AlsModel | null;
  artistNeighbours: NeighbourModel | null;
  popularTracks: PopularityModel | null;
  popularArtists: PopularityModel | null;
  /** reads vectors of this version's schema */
  ranker?: Ranker | null;
}
