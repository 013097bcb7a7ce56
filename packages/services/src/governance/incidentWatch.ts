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

type Trouble = Omit<NewIncident, "at" | "times">;

interface Recovery extends Pick<NewIncident, "dedupeKey"> {
  resolution: string;
  /** that one request went well says little of the others: it is over once nobody has met the cause for three minutes */
  afterSilence?: boolean;
}

/**
 * One process's word on what is wrong. It opens an incident, says again while the cause lasts, also when somebody has closed it
 * meanwhile, with how often it was met, and resolves it when the cause is gone. What a process that died has left open is resolved by any other that is
 * well, once the cause has not been met for three minutes. A record that cannot be written keeps nothing from serving.
 */
export class IncidentWatch {
  readonly #open = new Set<string>();
  readonly #saidAt = new Map<string, number>();
  /** how often a cause was met since this process last said so, and when last */
  readonly #met = new Map<string, { times: number; lastAt: number }>();

  /** Whether this process has met a cause that is not over. */
  concern(dedupeKey: string): boolean {
    return this.#open.has(dedupeKey);
  }

  /** Something is wrong. @returns whether this process did not know so far */
  async seen(parts: WatchParts, trouble: Trouble): Promise<boolean> {
    const { dedupeKey } = trouble;
    const at = parts.clock();
    const isNew = !this.#open.has(dedupeKey);
    this.#open.add(dedupeKey);
    const times = (this.#met.get(dedupeKey)?.times ?? 0) + 1;
    this.#met.set(dedupeKey, { times, lastAt: at.getTime() });
    if (this.#isTime(parts, dedupeKey, isNew)) {
      this.#met.set(dedupeKey, { times: 0, lastAt: at.getTime() });
      const written = await survive(parts, () => openIncident(parts.db, { ...trouble, at, times }));
      if (!written) this.#untold(dedupeKey, times);
    }
    return isNew;
  }

  /** It is well. @returns whether an incident was resolved */
  async well(parts: WatchParts, { dedupeKey, resolution, afterSilence = false }: Recovery): Promise<boolean> {
    const at = parts.clock();
    const unseenSince = new Date(at.getTime() - silenceMs);
    const metLately = (this.#met.get(dedupeKey)?.lastAt ?? 0) >= unseenSince.getTime();
    if (afterSilence && metLately) return false;
    const wasOpen = this.#open.delete(dedupeKey);
    this.#met.delete(dedupeKey);
    if (!this.#isTime(parts, dedupeKey, wasOpen)) return false;
    const end = { dedupeKey, resolution, at };
    const written = await survive(parts, () =>
      resolveIncident(parts.db, wasOpen && !afterSilence ? end : { ...end, unseenSince }),
    );
    if (!written) {
      this.#saidAt.delete(dedupeKey);
      if (wasOpen) this.#open.add(dedupeKey);
    }
    return written?.answer ?? false;
  }

  /** What could not be recorded is said again when the cause is met next, with how often it was met until then. */
  #untold(key: string, times: number): void {
    this.#saidAt.delete(key);
    const met = this.#met.get(key);
    if (met) met.times += times;
  }

  #isTime({ clock }: WatchParts, key: string, isNews: boolean): boolean {
    const now = clock().getTime();
    const saidAt = this.#saidAt.get(key);
    if (!isNews && saidAt !== undefined && now - saidAt < sayEveryMs) return false;
    this.#saidAt.set(key, now);
    return true;
  }
}

/** @returns null when nothing could be written, which keeps nobody from serving */
async function survive({ log }: WatchParts, write: () => Promise<boolean>): Promise<{ answer: boolean } | null> {
  try {
    return { answer: await write() };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    log.warn(`an incident could not be recorded: ${reason}`);
    return null;
  }
}
