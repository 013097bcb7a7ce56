import { dataDir, type Database } from "@segue/db";
import type { ServingModels } from "@segue/engine/prediction";
import type { ServiceContext } from "../context.ts";
import { createModelStore, type ModelStore } from "../model/modelStore.ts";
import type { HomeView } from "./homeView.ts";
import { searchedBy } from "./searchedBy.ts";
import { withColdItems } from "./withColdItems.ts";

export interface CurrentModels {
  models: ServingModels;
  /** what serves, by name */
  versions: HomeView["models"];
  /** names whose live version cannot serve; left out while every one does */
  wanting?: readonly string[];
}

const stores = new WeakMap<Database, ModelStore>();

/** The models that serve Homes now; a newly published version takes over within a second, without a restart. */
export async function currentModels({ db, log }: ServiceContext): Promise<CurrentModels> {
  const store = stores.get(db) ?? createModelStore({ db, dataDir: dataDir(), clock: () => new Date(), log });
  stores.set(db, store);
  const { models, versions, wanting } = await store.live();
  const { alsTracks, alsArtists, neighboursArtists, popularTracks, popularArtists, shortcuts, podcasts, playlists } =
    models;
  return {
    models: {
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
    },
    versions,
    ...(wanting.length > 0 && { wanting }),
  };
}
