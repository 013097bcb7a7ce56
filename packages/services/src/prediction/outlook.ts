import type { Database } from "@segue/db";
import type { ItemId, ListenerId } from "@segue/engine/data";
import {
  CardForecast,
  type Candidate,
  type GeneratedCandidates,
  type ListenerNow,
  type ListenerPast,
  type ServingModels,
} from "@segue/engine/prediction";
import { setImmediate as nextTurn } from "node:timers/promises";
import { localHour } from "../data/localHour.ts";
import { lastCandidates } from "./candidatesFor.ts";
import { keptPasts } from "./keptPasts.ts";
import type { ListenerTaste } from "./listenerTaste.ts";

/** What follows from a listener's past and the models alone: her features at a moment, and what the ranker foretells of items. */
export interface Outlook {
  past: ListenerPast;
  /** of the past when it was looked at: a past grows in place */
  pastSize: number;
  models: ServingModels;
  now: ListenerNow;
  /** null while no ranker serves */
  forecast: CardForecast | null;
}

type Moment = Pick<ListenerTaste, "past" | "at" | "localHour">;

function outlookOf({ past, ...moment }: Moment, models: ServingModels): Outlook {
  const now = past.now(moment, models);
  const forecast = models.ranker ? new CardForecast(models.ranker, now) : null;
  return { past, pastSize: past.size, models, now, forecast };
}

/** What follows from a listener's past, worked out beforehand where that still holds. */
export function outlookFor(known: Moment, models: ServingModels, ahead: Outlook | null = null): Outlook {
  return ahead && holds(ahead, known, models) ? ahead : outlookOf(known, models);
}

function holds({ past, pastSize, models, now }: Outlook, known: Moment, wanted: ServingModels): boolean {
  const { moment } = now;
  const isSamePast = past === known.past && pastSize === known.past.size;
  return isSamePast && moment.at === known.at && moment.localHour === known.localHour && models === wanted;
}

export interface AheadOptions {
  listenerId: ListenerId;
  /** milliseconds since 1970 UTC */
  at: number;
  models: ServingModels;
}

/**
 * Looks ahead while the database is asked whether a listener did anything since: if she did not, her features and the chances of what was
 * proposed to her last are known when it answers. null when too little of her is in memory.
 */
export async function lookAhead(db: Database, { listenerId, at, models }: AheadOptions): Promise<Outlook | null> {
  // By then the question is on its way.
  await nextTurn();
  const past = keptPasts(db).get(listenerId)?.past;
  const last = lastCandidates(listenerId);
  if (!past || !last) return null;
  try {
    const outlook = outlookOf({ past, at, localHour: localHour(at, last.zone) }, models);
    outlook.forecast?.foresee(itemsOf(last.made));
    return outlook;
  } catch {
    // Whatever fails here fails again where the Home is decided, and is dealt with there.
    return null;
  }
}

function itemsOf(generated: GeneratedCandidates): ItemId[] {
  const lists = Object.values(generated).filter((list): list is Candidate[] => Array.isArray(list));
  return lists.flatMap((list) => list.map(({ itemId }) => itemId));
}
