import { readServedListener, type Database, type ServedListener } from "@segue/db";
import type { ListenerId } from "@segue/engine/data";
import type { Taste } from "@segue/engine/prediction";
import { ServiceError, type ServiceContext } from "../../context.ts";
import { currentCatalogue } from "../catalogueCache.ts";
import { catalogueWithout } from "../catalogueWithout.ts";
import { readListenerTaste, type ListenerTaste } from "../listenerTaste.ts";
import { refusalsIn } from "../refusals.ts";

/** What of a listener a search goes by. */
export type SearchTaste = Pick<ListenerTaste, "catalogue" | "taste" | "refusals">;

interface KeptTaste {
  /** what her taste was worked out from */
  key: string;
  taste: Taste;
}

/** Listeners whose taste is kept while they type. */
const mostKept = 200;
/** A taste fades by days: some minutes do not matter to what a name is worth. */
const freshMs = 5 * 60_000;

const kept = new WeakMap<Database, Map<ListenerId, KeptTaste>>();

/** Everything that her taste follows from; stands still while she types. */
function keyOf(listener: ServedListener, at: number): string {
  const { logStamp, disownedStamp, personalised, counts, picks, removals, refusals } = listener;
  const said = [personalised, counts, picks, removals, refusals];
  return JSON.stringify([logStamp, disownedStamp, said, Math.floor(at / freshMs)]);
}

/**
 * What a listener likes, for a search at every letter: worked out anew after everything that she does, and not between two letters. What she
 * blocks is looked up each time.
 *
 * @throws ServiceError notFound when she is gone
 */
export async function readSearchTaste(ctx: ServiceContext, listenerId: ListenerId): Promise<SearchTaste> {
  const at = ctx.clock().getTime();
  const [listener, whole] = await Promise.all([readServedListener(ctx.db, listenerId), currentCatalogue(ctx.db, [])]);
  if (!listener) throw new ServiceError("notFound", `no listener ${listenerId}: sign in again`);
  const key = keyOf(listener, at);
  const refusals = refusalsIn(whole, listener.refusals, at);
  const catalogue = catalogueWithout(whole, refusals);
  const known = keptTastes(ctx.db).get(listenerId);
  if (known?.key === key) return { catalogue, refusals, taste: known.taste };
  const { taste } = await readListenerTaste(ctx, listenerId);
  keep(keptTastes(ctx.db), listenerId, { key, taste });
  return { catalogue, refusals, taste };
}

/** Lets go of what is kept of a listener who is no more. */
export function forgetSearchTaste(db: Database, listenerId: ListenerId): void {
  kept.get(db)?.delete(listenerId);
}

function keptTastes(db: Database): Map<ListenerId, KeptTaste> {
  const tastes = kept.get(db) ?? new Map<ListenerId, KeptTaste>();
  kept.set(db, tastes);
  return tastes;
}

function keep(tastes: Map<ListenerId, KeptTaste>, listenerId: ListenerId, taste: KeptTaste): void {
  tastes.delete(listenerId);
  tastes.set(listenerId, taste);
  for (const oldest of tastes.keys()) {
    if (tastes.size <= mostKept) break;
    tastes.delete(oldest);
  }
}
