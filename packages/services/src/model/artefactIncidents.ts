import type { AliasedModel } from "@segue/db";
import { IncidentWatch } from "../governance/incidentWatch.ts";
import type { LoaderOptions } from "./loadedModels.ts";

type Options = Pick<LoaderOptions, "db" | "clock" | "log">;

/** Why a file cannot be read, and whether this server has not said so yet. */
interface Problem {
  problem: string;
  isNew: boolean;
}

/** Opens an incident when a live version's file cannot be read, and resolves it when a live version of that name can. */
export class ArtefactIncidents {
  readonly #options: Options;
  readonly #watch = new IncidentWatch();

  constructor(options: Options) {
    this.#options = options;
  }

  /** @param serving the version that serves instead; null when none can */
  async open(live: AliasedModel, serving: number | null, { problem, isNew }: Problem): Promise<void> {
    const { name, version, checksum } = live;
    const instead = insteadOf(version, serving);
    if (isNew) this.#options.log.warn(`model ${name} ${version} cannot be loaded (${problem}); ${instead}`);
    await this.#watch.seen(this.#options, {
      kind: "artefact.lost",
      dedupeKey: keyOf(name),
      severity: serving === null || serving === version ? "critical" : "warning",
      title: `The artefact of model ${name} ${version} cannot be read; ${instead}`,
      detail: { model: name, live: version, checksum, serving, problem },
    });
  }

  /** Says that a live version can be read, to whichever server saw that another one, or this one, could not. */
  async resolve({ name, version }: AliasedModel): Promise<void> {
    const resolution = `version ${version} is live and can be read`;
    const wasOpen = await this.#watch.well(this.#options, { dedupeKey: keyOf(name), resolution });
    if (wasOpen) this.#options.log.info(`model ${name} ${version} can be loaded again`);
  }
}

function insteadOf(live: number, serving: number | null): string {
  if (serving === null) return "nothing serves instead";
  return serving === live ? "its copy in memory serves while the server runs" : `version ${serving} serves instead`;
}

function keyOf(name: string): string {
  return `artefact of model ${name}`;
}
