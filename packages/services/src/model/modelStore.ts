import { readAliasedModels, type Database } from "@segue/db";
import type { Log } from "../context.ts";
import { ModelLoader, type Loading } from "./loadedModels.ts";
import { servedModels, type ServedModels } from "./servedModels.ts";

/** What serves at one moment. */
export interface LiveModels {
  models: ServedModels;
  /** what serves, by name */
  versions: { name: string; version: number }[];
  /** names whose live version cannot serve: another one stands in, or none */
  wanting: readonly string[];
}

export interface ModelStore {
  /** The models that serve now, all of one moment. Waits only the first time; newer versions are loaded meanwhile. */
  live(): Promise<LiveModels>;
}

export interface ModelStoreOptions {
  db: Database;
  /** where artefacts are kept, in `models` */
  dataDir: string;
  clock: () => Date;
  /** is told of versions that cannot be loaded */
  log?: Log;
}

/** The aliases are asked for at most this often. */
const checkEveryMs = 1_000;
const silent: Log = { info: () => {}, warn: () => {} };

function liveModels({ loaded, wanting }: Loading): LiveModels {
  const models = Object.entries(servedModels).map(([key, [name]]) => [key, loaded.get(name)?.model ?? null]);
  return {
    models: Object.fromEntries(models) as ServedModels,
    versions: Array.from(loaded, ([name, { version }]) => ({ name, version })),
    wanting,
  };
}

class AliasedModelStore implements ModelStore {
  readonly #options: Required<ModelStoreOptions>;
  readonly #loader: ModelLoader;
  #loading: Loading = { loaded: new Map(), wanting: [] };
  #live: LiveModels | undefined;
  #checkedAt = Number.NEGATIVE_INFINITY;
  #checking: Promise<LiveModels> | undefined;

  constructor(options: Required<ModelStoreOptions>) {
    this.#options = options;
    this.#loader = new ModelLoader(options);
  }

  async live(): Promise<LiveModels> {
    const now = this.#options.clock().getTime();
    if (!this.#checking && now - this.#checkedAt >= checkEveryMs) this.#begin(now);
    return this.#live ?? this.#checking ?? liveModels(this.#loading);
  }

  #begin(now: number): void {
    this.#checkedAt = now;
    const checking = this.#check().finally(() => (this.#checking = undefined));
    this.#checking = checking;
    // Whoever waits for the first load hears of a failure; later on the models in memory simply go on serving.
    checking.catch((error: Error) => {
      this.#options.log.warn(`live models cannot be asked for: ${error.message}`);
      if (!this.#live) this.#checkedAt = Number.NEGATIVE_INFINITY;
    });
  }

  async #check(): Promise<LiveModels> {
    const aliased = await readAliasedModels(this.#options.db);
    const before = this.#loading;
    this.#loading = await this.#loader.load(aliased, before.loaded);
    if (!this.#live || isOther(before, this.#loading)) this.#live = liveModels(this.#loading);
    return this.#live;
  }
}

function isOther(before: Loading, { loaded, wanting }: Loading): boolean {
  const hasOther = [...loaded].some(([name, one]) => before.loaded.get(name) !== one);
  return hasOther || loaded.size !== before.loaded.size || wanting.join() !== before.wanting.join();
}

/**
 * The models of a server. Looks at most once a second which versions are live, loads new ones while the old ones serve, and
 * swaps all of them at once. A version whose artefact is missing or damaged is reported and never served: the one in memory
 * stays, or the previous one is taken.
 */
export function createModelStore({ log = silent, ...options }: ModelStoreOptions): ModelStore {
  return new AliasedModelStore({ ...options, log });
}
