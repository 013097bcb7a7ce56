import { openIncident, resolveIncident, type AliasedModel } from "@segue/db";
import type { LoaderOptions } from "./loadedModels.ts";

type Options = Pick<LoaderOptions, "db" | "clock" | "log">;

/** Opens an incident when a live version's file cannot be read, and resolves it when a live version of that name can. */
export class ArtefactIncidents {
  readonly #options: Options;
  readonly #open = new Set<string>();

  constructor(options: Options) {
    this.#options = options;
  }

  /** Whether this server has seen trouble with a name that is not over. */
  concern(name: string): boolean {
    return this.#open.has(name);
  }

  /** @param serving the version that serves instead; null when none can */
  async open(live: AliasedModel, serving: number | null, problem: string): Promise<void> {
    const { db, clock, log } = this.#options;
    const { name, version, checksum } = live;
    this.#open.add(name);
    const instead = insteadOf(version, serving);
    log.warn(`model ${name} ${version} cannot be loaded (${problem}); ${instead}`);
    await this.#survive(() =>
      openIncident(db, {
        kind: "artefact.lost",
        dedupeKey: keyOf(name),
        severity: serving === null || serving === version ? "critical" : "warning",
        title: `The artefact of model ${name} ${version} cannot be read; ${instead}`,
        detail: { model: name, live: version, checksum, serving, problem },
        at: clock(),
      }),
    );
  }

  /** Says that a live version can be read, to whichever server saw that another one, or this one, could not. */
  async resolve({ name, version }: AliasedModel): Promise<void> {
    const { db, clock, log } = this.#options;
    this.#open.delete(name);
    await this.#survive(async () => {
      const resolution = `version ${version} is live and can be read`;
      const wasOpen = await resolveIncident(db, { dedupeKey: keyOf(name), resolution, at: clock() });
      if (wasOpen) log.info(`model ${name} ${version} can be loaded again`);
    });
  }

  /** A record that cannot be written must not keep models from serving. */
  async #survive(write: () => Promise<unknown>): Promise<void> {
    try {
      await write();
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.#options.log.warn(`an incident about a model's artefact could not be recorded: ${reason}`);
    }
  }
}

function insteadOf(live: number, serving: number | null): string {
  if (serving === null) return "nothing serves instead";
  return serving === live ? "its copy in memory serves while the server runs" : `version ${serving} serves instead`;
}

function keyOf(name: string): string {
  return `artefact of model ${name}`;
}
