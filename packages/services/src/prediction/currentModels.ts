import { dataDir, type Database } from "@segue/db";
import type { ServingModels } from "@segue/engine/prediction";
import type { ServiceContext } from "../context.ts";
import { createModelStore, type LiveModels, type ModelStore } from "../model/modelStore.ts";
import type { HomeView } from "./homeView.ts";
import { servingModels } from "./servingModels.ts";

export interface CurrentModels {
  models: ServingModels;
  /** what serves, by name */
  versions: HomeView["models"];
  /** names whose live version cannot serve; left out while every one does */
  wanting?: readonly string[];
}

const stores = new WeakMap<Database, ModelStore>();

/** The models that serve Homes now; a newly published version takes over within a second, without a restart. */
export async function currentModels(ctx: ServiceContext): Promise<CurrentModels> {
  return togetherOf(await liveModels(ctx));
}

/** The same one by one, as they were read from their files. */
export function liveModels({ db, log }: ServiceContext): Promise<LiveModels> {
  const store = stores.get(db) ?? createModelStore({ db, dataDir: dataDir(), clock: () => new Date(), log });
  stores.set(db, store);
  return store.live();
}

/** Models as they serve a Home together. */
export function togetherOf({ models, versions, wanting }: LiveModels): CurrentModels {
  return { models: servingModels(models), versions, ...(wanting.length > 0 && { wanting }) };
}
