import { readRefusals } from "@segue/db";
import type { ListenerId } from "@segue/engine/data";
import { refusalsAt, type Refusal, type Refusals } from "@segue/engine/decision";
import type { ServiceContext } from "../context.ts";
import { currentCatalogue } from "./catalogueCache.ts";
import type { ServingCatalogue } from "./servingCatalogue.ts";

/**
 * A listener's refusals as they stand at a moment.
 *
 * @param at milliseconds since 1970 UTC
 */
export function refusalsIn(catalogue: ServingCatalogue, refusals: readonly Refusal[], at: number): Refusals {
  return refusalsAt(refusals, { at, creatorOf: (itemId) => catalogue.itemOf(itemId)?.creatorId ?? null });
}

/** A listener's refusals as they stand now: what everything that proposes items to her is filtered and weighed by. */
export async function readListenerRefusals({ db, clock }: ServiceContext, listenerId: ListenerId): Promise<Refusals> {
  const [refusals, catalogue] = await Promise.all([readRefusals(db, listenerId), currentCatalogue(db, [])]);
  return refusalsIn(catalogue, refusals, clock().getTime());
}
