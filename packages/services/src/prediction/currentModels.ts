import type { ServingModels } from "@segue/engine/prediction";
import type { ServiceContext } from "../context.ts";
import type { HomeView } from "./homeView.ts";

export interface CurrentModels {
  models: ServingModels;
  /** what served, by name */
  versions: HomeView["models"];
}

export async function currentModels(_ctx: ServiceContext): Promise<CurrentModels> {
  return {
    models: { tracks: null, artists: null, artistNeighbours: null, popularTracks: null, popularArtists: null },
    versions: [],
  };
}
