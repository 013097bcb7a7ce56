import {
  type ArtistStanding,
  dropOlderEditions,
  keepEditions,
  type NewEdition,
  readWrappedLogs,
  replaceStandings,
} from "@segue/db";
import { type CountedListen, type EditionSize, listensOfYear } from "@segue/engine/value";
import type { ServiceContext } from "../../context.ts";
import { makeEdition } from "./makeEdition.ts";
import { readWrappedCatalogue } from "./wrappedCatalogue.ts";

/** Editions that are written at a time. */
const batch = 200;

export interface BuiltEditions {
  /** how many of each size; "none" stands for too little to tell */
  sizes: Record<EditionSize, number>;
  /** editions that break a rule and are not told, with the first problem of each */
  blocked: { listenerId: number; detail: string }[];
}

export interface BuildQuestion {
  year: number;
  onProgress?: (progress: { done: number; total: number }) => void;
}

/** Time that each listener of each artist heard in the year, as the logs pass by. */
class Standings {
  readonly #heard = new Map<number, number[]>();

  add(listens: readonly CountedListen[]): void {
    const own = new Map<number, number>();
    for (const { item, heardMs } of listens) {
      if (item.kind === "track" && item.creatorId !== null)
        own.set(item.creatorId, (own.get(item.creatorId) ?? 0) + heardMs);
    }
    for (const [artistId, heardMs] of own) {
      const all = this.#heard.get(artistId);
      if (all) all.push(heardMs);
      else this.#heard.set(artistId, [heardMs]);
    }
  }

  all(): ArtistStanding[] {
    return [...this.#heard].map(([artistId, heard]) => ({
      artistId,
      heardMs: Float64Array.from(heard).toSorted().toReversed(),
    }));
  }
}

/**
 * Works out the editions of a year for everybody, from one reading of the log, and where each stands among an artist's listeners.
 * Who has too little to tell has an edition that says so. Asked for again, it replaces what it made.
 */
export async function buildEditions({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: BuildQuestion;
}): Promise<BuiltEditions> {
  const { year, onProgress } = input;
  const at = ctx.clock();
  const material = await readWrappedCatalogue(ctx);
  const built: BuiltEditions = { sizes: { full: 0, small: 0, none: 0 }, blocked: [] };
  const standings = new Standings();
  let waiting: NewEdition[] = [];
  const keep = async (): Promise<void> => {
    const made = waiting;
    waiting = [];
    await keepEditions(ctx.db, made);
  };
  await readWrappedLogs(ctx.db, async (log, progress) => {
    const { edition, counted } = makeEdition(log, { year, at, material });
    const { numbers, problems, listenerId } = edition;
    onProgress?.(progress);
    if (numbers.listens === 0) return;
    built.sizes[numbers.size]++;
    if (problems.length > 0) built.blocked.push({ listenerId, detail: problems[0].detail });
    standings.add(listensOfYear(counted.listens, year));
    waiting.push(edition);
    if (waiting.length >= batch) await keep();
  });
  await keep();
  await replaceStandings(ctx.db, year, standings.all());
  await dropOlderEditions(ctx.db, year, at);
  return built;
}
