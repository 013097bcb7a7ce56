import type {
  AlsModel,
  NeighbourModel,
  Playlists,
  Podcasts,
  PopularityModel,
  Ranker,
  Shortcuts,
  TasteClusters,
} from "../model/index.ts";

/** The models a Home is made from; null while none is live. */
export interface ServingModels {
  tracks: AlsModel | null;
  artists: AlsModel | null;
  artistNeighbours: NeighbourModel | null;
  popularTracks: PopularityModel | null;
  popularArtists: PopularityModel | null;
  shortcuts?: Shortcuts | null;
  podcasts?: Podcasts | null;
  playlists?: Playlists | null;
  /** of artists */
  clusters?: TasteClusters | null;
  /** reads vectors of this version's schema */
  ranker?: Ranker | null;
}
