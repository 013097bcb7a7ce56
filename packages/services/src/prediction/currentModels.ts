import { dataDir, type Database } from "@segue/db";
import { readsOurFeatures, type ServingModels } from "@segue/engine/prediction";
import type { ServiceContext } from "../context.ts";
import { createModelStore, type ModelStore } from "../model/modelStore.ts";
import type { HomeView } from "./homeView.ts";
import { searchedBy } from "./searchedBy.ts";
import { servingIncidents } from "./servingIncidents.ts";
import { withColdItems } from "./withColdItems.ts";

export interface CurrentModels {
  models: ServingModels;
  /** what serves, by name */
  versions: HomeView["models"];
  /** a model that is live cannot be asked, and Homes go without it */
  isFallback?: boolean;
}

const stores = new WeakMap<Database, ModelStore>();

/** The models that serve Homes now; a newly published version takes over within a second, without a restart. */
export async function currentModels(ctx: ServiceContext): Promise<CurrentModels> {
  const { db, log } = ctx;
  const store = stores.get(db) ?? createModelStore({ db, dataDir: dataDir(), clock: () => new Date(), log });
  stores.set(db, store);
  const { models, versions } = await store.live();
  const { alsTracks, alsArtists, neighboursArtists, popularTracks, popularArtists, shortcuts, podcasts, playlists } =
    models;
  // One that an older version of the features taught waits for the next training; ranks stand in, and the record and an incident say so.
  const isOutdated = models.ranker !== null && !readsOurFeatures(models.ranker);
  const ranker = isOutdated ? null : models.ranker;
  const outdated = isOutdated ? versions.find(({ name }) => name === "ranker") : undefined;
  if (models.ranker) servingIncidents(ctx).outdated(outdated?.version ?? null);
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
      ranker,
    },
    isFallback: isOutdated,
    versions: ranker ? versions : versions.filter(({ name }) => name !== "ranker"),
  };
}
