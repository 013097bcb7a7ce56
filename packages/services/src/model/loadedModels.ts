import type { AliasedModel } from "@segue/db";
import type { StoredModel } from "@segue/engine/model";
import type { Log } from "../context.ts";
import { loadArtefact } from "./artefactStore.ts";
import { kindOfServed } from "./servedModels.ts";

/** A version in memory. */
export interface LoadedModel {
  version: number;
  checksum: string;
  model: StoredModel;
}

export type LoadedModels = ReadonlyMap<string, LoadedModel>;

/** After a version could not be loaded, how long until it is tried again. */
const retryAfterMs = 60_000;

export interface LoaderOptions {
  dataDir: string;
  clock: () => Date;
  log: Log;
}

/** Brings the versions that the aliases name into memory, and remembers which ones could not be read. */
export class ModelLoader {
  readonly #options: LoaderOptions;
  readonly #retryAt = new Map<string, number>();

  constructor(options: LoaderOptions) {
    this.#options = options;
  }

  /** The models that the aliases name now; those in memory are kept where nothing changed or nothing better can be read. */
  async load(aliased: readonly AliasedModel[], current: LoadedModels): Promise<LoadedModels> {
    const loaded = new Map<string, LoadedModel>();
    for (const name of kindOfServed.keys()) {
      const own = aliased.filter((row) => row.name === name);
      const live = own.find(({ alias }) => alias === "live");
      const found =
        live && (await this.#liveOr(live, current.get(name) ?? own.find(({ alias }) => alias === "previous")));
      if (found) loaded.set(name, found);
    }
    return loaded;
  }

  /** The live version; failing that, the fallback: what is in memory, or else the previous version. */
  async #liveOr(
    live: AliasedModel,
    fallback: LoadedModel | AliasedModel | undefined,
  ): Promise<LoadedModel | undefined> {
    if (fallback && "model" in fallback && fallback.version === live.version) return fallback;
    const loaded = await this.#read(live);
    if (loaded || !fallback) return loaded;
    return "model" in fallback ? fallback : this.#read(fallback);
  }

  async #read({ name, version, checksum }: AliasedModel): Promise<LoadedModel | undefined> {
    const now = this.#options.clock().getTime();
    if (now < (this.#retryAt.get(checksum) ?? 0)) return undefined;
    try {
      const model = await loadArtefact(this.#options.dataDir, checksum);
      if (model.kind !== kindOfServed.get(name)) throw new RangeError(`it holds a model of kind ${model.kind}`);
      return { version, checksum, model };
    } catch (error) {
      this.#retryAt.set(checksum, now + retryAfterMs);
      const reason = error instanceof Error ? error.message : String(error);
      this.#options.log.warn(`model ${name} ${version} cannot be loaded (${reason}); another version serves meanwhile`);
      return undefined;
    }
  }
}
