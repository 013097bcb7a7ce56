import {
  readListenerLog,
  readSeenCards,
  type Database,
  type LoggedInteraction,
  type SeenCardRow,
  type ServedListener,
  type StampedLog,
} from "@segue/db";
import { longestWindowDays, type ListenerId, type Rememberable } from "@segue/engine/data";
import { ListenerPast, type SeenCard } from "@segue/engine/prediction";
import { currentCatalogue } from "./catalogueCache.ts";
import { afterTaking, keptPasts, namedFrom, type KeptPast } from "./keptPasts.ts";
import { namesOf, setOf } from "./names.ts";
import type { ServingCatalogue } from "./servingCatalogue.ts";

const dayMs = 24 * 60 * 60_000;
/** Rows that a Home looks back over: half a year of somebody who plays a hundred things a day. */
const mostRows = 20_000;
/** Homes whose cards are looked at: Home answers to every play, and must stay quick for who plays most. */
const mostHomes = 500;
/** Homes whose cards are read again when she saw one more. */
const latestHomes = 10;

export interface PastOptions {
  listenerId: ListenerId;
  /** as just read: its stamps say whether what is kept is still whole */
  listener: Pick<ServedListener, "logStamp" | "disownedStamp" | "cardStamp">;
  /** milliseconds since 1970 UTC */
  at: number;
  /** names what `remember` leaves out */
  rules: string;
  /** what of her log is remembered */
  remember: (rows: readonly LoggedInteraction[], catalogue: ServingCatalogue) => readonly LoggedInteraction[];
}

export interface CurrentPast {
  past: ListenerPast;
  catalogue: ServingCatalogue;
}

/**
 * What a listener did and saw, as of the stamps that were just read. The pasts of those who came last stay in memory: while her stamps are
 * the same all of it is there, and what came since is read and taken in. Where that does not add up to the stamps, as after
 * a long import, a phone that was offline or a play that she disowned, her past is read anew. So it is known here whatever any
 * process has stored.
 */
export async function readListenerPast(db: Database, options: PastOptions): Promise<CurrentPast> {
  const kept = keptPasts(db).get(options.listenerId);
  const isOfUse =
    kept && kept.rules === options.rules && kept.disownedStamp === options.listener.disownedStamp ? kept : undefined;
  return (isOfUse && (await goOn(db, isOfUse, options))) ?? readAnew(db, options);
}

/** What is kept with what came since; null where it does not add up to the stamps. */
async function goOn(db: Database, kept: KeptPast, options: PastOptions): Promise<CurrentPast | null> {
  const { listener, listenerId, at } = options;
  const [log, seen] = await Promise.all([
    kept.logStamp === listener.logStamp ? null : readListenerLog(db, { listenerId, from: kept.from, limit: mostRows }),
    kept.cardStamp === listener.cardStamp ? null : readSeenCards(db, cardStretch(listenerId, at, latestHomes)),
  ]);
  const catalogue = await currentCatalogue(db, itemsOf(freshRows(kept, log)));
  // From here on nobody else comes in between: another request may have taken in the same while this one was reading.
  const current = keptPasts(db).get(listenerId);
  if (!current || current.rules !== options.rules || current.catalogue !== catalogue) return null;
  if (!log && !seen) {
    keptPasts(db).keep(listenerId, current);
    return { past: current.past, catalogue };
  }
  const rows = freshRows(current, log);
  const knownCards = setOf(current.cardKeys);
  const cards = seen?.cards.filter(({ key }) => !knownCards.has(key)) ?? [];
  if (!isWhole(current, { log, rows, seen, cards })) return null;
  const more = { interactions: options.remember(rows, catalogue), cards: cards.map(withoutKey) };
  const past = grown(current.past, more, catalogue);
  keptPasts(db).keep(listenerId, { past, ...afterTaking(current, { log, rows, seen }) });
  return { past, catalogue };
}

function freshRows(kept: KeptPast, log: StampedLog | null): LoggedInteraction[] {
  if (!log) return [];
  const known = setOf(kept.rowIds);
  return log.rows.filter(({ id }) => !known.has(id));
}

interface Fresh {
  log: StampedLog | null;
  rows: readonly unknown[];
  seen: { cardStamp: number } | null;
  cards: readonly unknown[];
}

/** Whether what is fresh is all that the stamps tell of. A reading that is older than what is kept meanwhile is not. */
function isWhole(kept: KeptPast, { log, rows, seen, cards }: Fresh): boolean {
  if (log && (log.logStamp !== kept.logStamp + rows.length || log.disownedStamp !== kept.disownedStamp)) return false;
  return !seen || seen.cardStamp === kept.cardStamp + cards.length;
}

function withoutKey({ itemId, seenAt }: SeenCardRow): SeenCard {
  return { itemId, seenAt };
}

interface More {
  interactions: readonly Rememberable[];
  cards: readonly SeenCard[];
}

/** The past with more; made anew from memory where something of it was known before something that is there. */
function grown(past: ListenerPast, more: More, catalogue: ServingCatalogue): ListenerPast {
  if (past.grow(more)) return past;
  const interactions = [...more.interactions, ...past.interactions];
  return new ListenerPast({ interactions, cards: [...past.cards, ...more.cards] }, catalogue);
}

async function readAnew(db: Database, options: PastOptions): Promise<CurrentPast> {
  const { listenerId, at, rules } = options;
  const [log, seen] = await Promise.all([
    readListenerLog(db, { listenerId, limit: mostRows }),
    readSeenCards(db, cardStretch(listenerId, at, mostHomes)),
  ]);
  const catalogue = await currentCatalogue(db, itemsOf(log.rows));
  const interactions = options.remember(log.rows, catalogue);
  const past = new ListenerPast({ interactions, cards: seen.cards.map(withoutKey) }, catalogue);
  const { logStamp, disownedStamp } = log;
  keptPasts(db).keep(listenerId, {
    past,
    catalogue,
    rules,
    logStamp,
    disownedStamp,
    cardStamp: seen.cardStamp,
    cardKeys: namesOf(seen.cards.flatMap(({ key, homeNumber }) => (homeNumber <= latestHomes ? [key] : []))),
    ...namedFrom(log.rows.map(({ id }) => id)),
  });
  return { past, catalogue };
}

function cardStretch(listenerId: ListenerId, at: number, homes: number): Parameters<typeof readSeenCards>[1] {
  return { listenerId, since: new Date(at - longestWindowDays * dayMs), homes };
}

function itemsOf(rows: readonly LoggedInteraction[]): number[] {
  return rows.flatMap(({ itemId }) => itemId ?? []);
}
