import type { ServingModels } from "@segue/engine/prediction";
import type { ServedModels } from "../model/servedModels.ts";
import { searchedBy } from "./searchedBy.ts";
import { withColdItems } from "./withColdItems.ts";

/** The models as they serve together: factors with what is cold and with what they are searched by. */
export function servingModels(models: ServedModels): ServingModels {
  const { alsTracks, alsArtists, neighboursArtists, popularTracks, popularArtists, shortcuts, podcasts, playlists } =
    models;
  return {
    tracks: searchedBy(withColdItems(alsTracks, models.contentTracks), models.listsTracks),
    artists: searchedBy(withColdItems(alsArtists, models.contentArtists), models.listsArtists),
    artistNeighbours: neighboursArtists,
    popularTracks,
    popularArtists,
    shortcuts,
    podcasts,
    playlists,
    clusters: models.clustersArtists,
    ranker: models.ranker,
  };
}
