import type { AliasedModel, Database } from "@segue/db";
import type { StoredModel } from "@segue/engine/model";
import type { Log } from "../context.ts";
import { artefactState } from "./artefactStore.ts";
import { ArtefactIncidents } from "./artefactIncidents.ts";
import { loadServed } from "./loadServed.ts";
import { kindOfServed } from "./servedModels.ts";

/** A version in memory. */
export interface LoadedModel {
  version: number;
  checksum: string;
  model: StoredModel;
}

export type LoadedModels = ReadonlyMap<string, LoadedModel>;

export interface Loading {
  loaded: LoadedModels;
  /** names whose live version cannot serve: another one stands in, or none */
  wanting: string[];
}

/** After a file could not be read, how long until it is tried again although it looks the same. */
const retryAfterMs = 60_000;

export interface LoaderOptions {
  db: Database;
  dataDir: string;
  clock: () => Date;
  log: Log;
}

/** What became of a file when it was last read. */
interface Reading {
  /** how the file looked then */
  state: string;
  /** when to try again; null when it was read */
  retryAt: number | null;
}

/** The versions of one name that there are: by the aliases, and in memory. */
interface Choice {
  live: AliasedModel;
  previous: AliasedModel | undefined;
  current: LoadedModel | undefined;
}

/**
 * Brings the versions that the aliases name into memory, and watches their files: what serves is what the registry has, whole and
 * undamaged. Where the live version's file is lost or damaged, also while it serves, the previous version takes over
 * and an incident is opened; it is resolved once a live version can be read again.
 */
export class ModelLoader {
  readonly #options: LoaderOptions;
  readonly #incidents: ArtefactIncidents;
  readonly #readings = new Map<string, Reading>();

  constructor(options: LoaderOptions) {
    this.#options = options;
    this.#incidents = new ArtefactIncidents(options);
  }

  /** The models that the aliases name now; those in memory are kept where nothing changed or nothing better can be read. */
  async load(aliased: readonly AliasedModel[], current: LoadedModels): Promise<Loading> {
    const loaded = new Map<string, LoadedModel>();
    const wanting: string[] = [];
    for (const name of kindOfServed.keys()) {
      const own = aliased.filter((row) => row.name === name);
      const live = own.find(({ alias }) => alias === "live");
      const previous = own.find(({ alias }) => alias === "previous");
      const chosen = live && (await this.#choose({ live, previous, current: current.get(name) }));
      if (chosen) loaded.set(name, chosen);
      if (live && chosen?.version !== live.version) wanting.push(name);
    }
    return { loaded, wanting };
  }

  async #choose({ live, previous, current }: Choice): Promise<LoadedModel | undefined> {
    const found = await this.#obtain(live, current);
    if (!("problem" in found)) {
      await this.#incidents.resolve(live);
      return found;
    }
    const fallback = await this.#fallback({ live, previous, current });
    await this.#incidents.open(live, fallback?.version ?? null, found);
    return fallback;
  }

  /** What is in memory already when that is another version; else the previous version; else the live one's copy in memory. */
  async #fallback({ live, previous, current }: Choice): Promise<LoadedModel | undefined> {
    if (current && current.checksum !== live.checksum) return current;
    const found = previous && (await this.#obtain(previous, undefined));
    if (found && !("problem" in found)) return found;
    return current;
  }

  /** A version whose file is whole: the one in memory when the file looks as it did, else read again. */
  async #obtain(
    wanted: AliasedModel,
    current: LoadedModel | undefined,
  ): Promise<LoadedModel | { problem: string; isNew: boolean }> {
    const { version, checksum } = wanted;
    const state = await artefactState(this.#options.dataDir, checksum);
    const now = this.#options.clock().getTime();
    const last = this.#readings.get(checksum);
    const isSame = last?.state === state;
    if (isSame && last.retryAt !== null && now < last.retryAt) return { problem: "it could not be read", isNew: false };
    if (isSame && last.retryAt === null && current?.checksum === checksum) {
      return current.version === version ? current : { ...current, version };
    }
    try {
      const model = await loadServed(this.#options.dataDir, wanted);
      this.#readings.set(checksum, { state, retryAt: null });
      return current?.checksum === checksum ? { ...current, version } : { version, checksum, model };
    } catch (error) {
      this.#readings.set(checksum, { state, retryAt: now + retryAfterMs });
      return { problem: error instanceof Error ? error.message : String(error), isNew: !isSame };
    }
  }
}
