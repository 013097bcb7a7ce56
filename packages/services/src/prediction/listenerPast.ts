import { readListenerLog, type Database, type LoggedInteraction } from "@segue/db";
import type { ListenerId } from "@segue/engine/data";

/** Rows that are always read anew. */
const latestRows = 200;
/** Rows since the kept part at which a new part is kept. */
const renewedAtRows = 600;
/** Rows before the latest that a Home may still look at: half a year of somebody who plays a hundred things a day. */
const olderRows = 20_000;
/** How long the older part is taken to be as it was, milliseconds: a phone that was offline may add to it. */
const olderFreshMs = 10 * 60_000;
/** Older rows kept in memory for all listeners together. */
const maxKeptRows = 400_000;

/** The part of a listener's log that no longer moves. */
interface OlderPart {
  /** id of the first row after it */
  until: string;
  rows: LoggedInteraction[];
  /** the listener's imports when it was read */
  importStamp: string;
  readAt: number;
}

/** The older parts of the listeners who came last. */
class OlderParts {
  readonly #parts = new Map<ListenerId, OlderPart>();
  #rows = 0;

  get(listenerId: ListenerId): OlderPart | undefined {
    const part = this.#parts.get(listenerId);
    if (!part || performance.now() - part.readAt < olderFreshMs) return part;
    this.drop(listenerId);
    return undefined;
  }

  keep(listenerId: ListenerId, part: OlderPart): void {
    this.drop(listenerId);
    this.#parts.set(listenerId, part);
    this.#rows += part.rows.length;
    for (const oldest of this.#parts.keys()) {
      if (this.#rows <= maxKeptRows || oldest === listenerId) break;
      this.drop(oldest);
    }
  }

  drop(listenerId: ListenerId): void {
    this.#rows -= this.#parts.get(listenerId)?.rows.length ?? 0;
    this.#parts.delete(listenerId);
  }
}

const kept = new WeakMap<Database, OlderParts>();

export interface PastOptions {
  listenerId: ListenerId;
  /** answers with what changes when an import of hers begins or ends; asked while the log is being read */
  importStamp: Promise<string>;
}

/**
 * A listener's log, latest first, as far back as a Home looks: the latest rows as they are this moment, so that a play that
 * was acknowledged is in it, and what lies before them from memory until an import of hers or ten minutes change it.
 */
export async function readListenerPast(
  db: Database,
  { listenerId, importStamp }: PastOptions,
): Promise<LoggedInteraction[]> {
  const parts = kept.get(db) ?? new OlderParts();
  kept.set(db, parts);
  const older = parts.get(listenerId);
  if (older) {
    const [latest, stamp] = await Promise.all([readListenerLog(db, since(listenerId, older)), importStamp]);
    if (latest.length >= renewedAtRows) parts.drop(listenerId);
    if (stamp === older.importStamp && latest.length < renewedAtRows) return [...latest, ...older.rows];
  }
  return readAnew(db, { parts, listenerId, importStamp });
}

function since(listenerId: ListenerId, { until }: OlderPart): Parameters<typeof readListenerLog>[1] {
  return { listenerId, from: until, limit: renewedAtRows };
}

interface Reading {
  parts: OlderParts;
  listenerId: ListenerId;
  importStamp: Promise<string>;
}

async function readAnew(db: Database, { parts, listenerId, importStamp }: Reading): Promise<LoggedInteraction[]> {
  const reading = readListenerLog(db, { listenerId, limit: latestRows });
  const [latest, stamp] = await Promise.all([reading, importStamp]);
  const until = latest.at(-1)?.id;
  if (!until || latest.length < latestRows) return latest;
  const rows = await readListenerLog(db, { listenerId, before: until, limit: olderRows });
  parts.keep(listenerId, { until, rows, importStamp: stamp, readAt: performance.now() });
  return [...latest, ...rows];
}
