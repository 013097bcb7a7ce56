import type { Database, LoggedInteraction, SeenCardRow, StampedLog } from "@segue/db";
import type { ListenerId } from "@segue/engine/data";
import type { ListenerPast } from "@segue/engine/prediction";
import { namesOf, setOf, type Names } from "./names.ts";
import type { ServingCatalogue } from "./servingCatalogue.ts";

/** Events and cards kept in memory for all listeners together, at about 145 bytes each: 0.38 GB when it is full, as with all of the default world. */
const maxKept = 2_600_000;
/** Latest rows that are known by their ids, so that what arrives late among them is noticed … */
const namedRows = 200;
/** … and how many may come on top before the older of them are let go. */
const mostNamedRows = 400;

const firstId = "00000000-0000-0000-0000-000000000000";

/** What is known of one listener's log and cards, and the stamps that it is whole at. */
export interface KnownState {
  logStamp: number;
  disownedStamp: string;
  cardStamp: number;
}

/** One listener's past in memory. */
export interface KeptPast extends KnownState {
  past: ListenerPast;
  /** that it was made with; one that was read anew makes it of no use */
  catalogue: ServingCatalogue;
  /** what is left out of the log for her; another one makes it of no use */
  rules: string;
  /** rows from this id on are in `rowIds` */
  from: string;
  rowIds: Names;
  /** cards of the latest Homes */
  cardKeys: Names;
}

/** From which id on rows are told apart by their ids, and the ids of these. */
export function namedFrom(ids: readonly string[]): Pick<KeptPast, "from" | "rowIds"> {
  const latest = ids.toSorted((left, right) => (left < right ? 1 : -1)).slice(0, namedRows);
  return { from: latest.length < namedRows ? firstId : (latest.at(-1) ?? firstId), rowIds: namesOf(latest) };
}

/** What was read since, all of it or none. */
export interface TakenIn {
  log: StampedLog | null;
  rows: readonly LoggedInteraction[];
  seen: { cardStamp: number; cards: readonly SeenCardRow[] } | null;
}

/** The pasts of the listeners who came last. */
export class KeptPasts {
  readonly #pasts = new Map<ListenerId, KeptPast>();
  /** as they were counted: a past grows in place */
  readonly #sizes = new Map<ListenerId, number>();
  readonly #most: number;
  #size = 0;

  /** @param most rows and cards of all together */
  constructor(most = maxKept) {
    this.#most = most;
  }

  get(listenerId: ListenerId): KeptPast | undefined {
    return this.#pasts.get(listenerId);
  }

  /** Keeps a past as that of the listener who came last; those who have not come for longest make room. */
  keep(listenerId: ListenerId, kept: KeptPast): void {
    this.drop(listenerId);
    const size = sizeOf(kept);
    this.#pasts.set(listenerId, kept);
    this.#sizes.set(listenerId, size);
    this.#size += size;
    for (const oldest of this.#pasts.keys()) {
      if (this.#size <= this.#most || oldest === listenerId) break;
      this.drop(oldest);
    }
  }

  drop(listenerId: ListenerId): void {
    this.#size -= this.#sizes.get(listenerId) ?? 0;
    this.#sizes.delete(listenerId);
    this.#pasts.delete(listenerId);
  }
}

function sizeOf({ past }: KeptPast): number {
  return past.size;
}

/** A kept past after more was taken in. */
export function afterTaking(kept: KeptPast, { log, rows, seen }: TakenIn): Omit<KeptPast, "past"> {
  const { catalogue, rules, disownedStamp } = kept;
  const ids = [...setOf(kept.rowIds), ...rows.map(({ id }) => id)];
  return {
    catalogue,
    rules,
    disownedStamp,
    logStamp: log?.logStamp ?? kept.logStamp,
    cardStamp: seen?.cardStamp ?? kept.cardStamp,
    cardKeys: seen ? namesOf(seen.cards.map(({ key }) => key)) : kept.cardKeys,
    ...(ids.length > mostNamedRows ? namedFrom(ids) : { from: kept.from, rowIds: namesOf(ids) }),
  };
}

const pasts = new WeakMap<Database, KeptPasts>();

/** The pasts that this process keeps of one database's listeners. */
export function keptPasts(db: Database): KeptPasts {
  const found = pasts.get(db) ?? new KeptPasts();
  pasts.set(db, found);
  return found;
}
