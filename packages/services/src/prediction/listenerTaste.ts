import { readServedListener, type ServedListener } from "@segue/db";
import { longestWindowDays, type Interaction, type ListenerId } from "@segue/engine/data";
import { emptyTaste, tasteOf, withoutRemoved, type Taste } from "@segue/engine/prediction";
import { ServiceError, type ServiceContext } from "../context.ts";
import { localHour } from "../data/localHour.ts";
import { currentCatalogue } from "./catalogueCache.ts";
import { currentModels } from "./currentModels.ts";
import { readListenerPast } from "./listenerPast.ts";
import type { ServingCatalogue } from "./servingCatalogue.ts";

const dayMs = 24 * 60 * 60_000;

/** A listener at a moment, with everything that is known to steer her Home. */
export interface ListenerTaste {
  listener: ServedListener;
  /** milliseconds since 1970 UTC */
  at: number;
  /** 0–23 on her clock */
  localHour: number;
  catalogue: ServingCatalogue;
  /** what she did, latest first, without private sessions and what she had removed from her taste; empty when she wants no profile */
  interactions: readonly Interaction[];
  taste: Taste;
}

/**
 * Reads what a listener likes, as of now. For one who wants no profile nothing of her past is used.
 *
 * @throws ServiceError notFound when she is gone
 */
export async function readListenerTaste(ctx: ServiceContext, listenerId: ListenerId): Promise<ListenerTaste> {
  const { db } = ctx;
  const at = ctx.clock().getTime();
  const reading = readServedListener(db, listenerId, new Date(at - longestWindowDays * dayMs));
  const importStamp = reading.then((found) => found?.importStamp ?? "");
  const [listener, past] = await Promise.all([reading, readListenerPast(db, { listenerId, importStamp })]);
  if (!listener) throw new ServiceError("notFound", `no listener ${listenerId}: sign in again`);
  const catalogue = await currentCatalogue(db, listener.personalised ? playedItems(past) : []);
  const facts = { listener, at, localHour: localHour(at, listener.zone), catalogue };
  if (!listener.personalised) return { ...facts, interactions: [], taste: emptyTaste(at, facts.localHour) };
  const { interactions, counts } = await remembered(ctx, { listener, past, catalogue });
  return { ...facts, interactions, taste: tasteOf({ ...facts, interactions, counts }) };
}

interface Remembered {
  listener: ServedListener;
  past: readonly Interaction[];
  catalogue: ServingCatalogue;
}

/** Her past and her counts without what she had removed from her taste. */
async function remembered(ctx: ServiceContext, { listener, past, catalogue }: Remembered) {
  const evidence = { interactions: past, counts: listener.counts };
  if (listener.removals.length === 0) return evidence;
  const { models } = await currentModels(ctx);
  return withoutRemoved(evidence, listener.removals, { catalogue, clusters: models.clusters ?? null });
}

function playedItems(interactions: readonly Interaction[]): number[] {
  return interactions.flatMap(({ itemId }) => itemId ?? []);
}
