import { openIncident, resolveIncident, type Database, type NewIncident } from "@segue/db";
import type { Log } from "../context.ts";

/** How often a process says again that something is still wrong, or looks whether what is well is recorded as wrong. */
const sayEveryMs = 60_000;
/** Who would have met the cause says so every minute: after three of silence nobody does, or nobody who does is left. */
const silenceMs = 180_000;

export interface WatchParts {
  db: Database;
  clock: () => Date;
  log: Log;
}

type Trouble = Omit<NewIncident, "at">;

/**
 * One process's word on what is wrong. It opens an incident, says again while the cause lasts, also when somebody has closed it
 * meanwhile, and resolves it when the cause is gone. What a process that died has left open is resolved by any other that is
 * well, once the cause has not been met for three minutes. A record that cannot be written keeps nothing from serving.
 */
export class IncidentWatch {
  readonly #open = new Set<string>();
  readonly #saidAt = new Map<string, number>();

  /** Whether this process has met a cause that is not over. */
  concern(dedupeKey: string): boolean {
    return this.#open.has(dedupeKey);
  }

  /** Something is wrong. @returns whether this process did not know so far */
  async seen(parts: WatchParts, trouble: Trouble): Promise<boolean> {
    const { dedupeKey } = trouble;
    const isNew = !this.#open.has(dedupeKey);
    this.#open.add(dedupeKey);
    if (this.#isTime(parts, dedupeKey, isNew)) {
      await survive(parts, () => openIncident(parts.db, { ...trouble, at: parts.clock() }));
    }
    return isNew;
  }

  /** It is well. @returns whether an incident was resolved */
  async well(parts: WatchParts, { dedupeKey, resolution }: Pick<NewIncident, "dedupeKey"> & { resolution: string }) {
    const wasOpen = this.#open.delete(dedupeKey);
    if (!this.#isTime(parts, dedupeKey, wasOpen)) return false;
    const at = parts.clock();
    const end = { dedupeKey, resolution, at };
    const unseenSince = new Date(at.getTime() - silenceMs);
    return survive(parts, () => resolveIncident(parts.db, wasOpen ? end : { ...end, unseenSince }));
  }

  #isTime({ clock }: WatchParts, key: string, isNews: boolean): boolean {
    const now = clock().getTime();
    const saidAt = this.#saidAt.get(key);
    if (!isNews && saidAt !== undefined && now - saidAt < sayEveryMs) return false;
    this.#saidAt.set(key, now);
    return true;
  }
}

async function survive({ log }: WatchParts, write: () => Promise<boolean>): Promise<boolean> {
  try {
    return await write();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    log.warn(`an incident could not be recorded: ${reason}`);
    return false;
  }
}
