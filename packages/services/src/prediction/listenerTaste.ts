import { readServedListener, type ServedListener } from "@segue/db";
import type { ListenerId, Rememberable } from "@segue/engine/data";
import type { Refusals } from "@segue/engine/decision";
import { emptyTaste, ListenerPast, tasteOf, withoutRemoved, type Taste } from "@segue/engine/prediction";
import { ServiceError, type ServiceContext } from "../context.ts";
import { localHour } from "../data/localHour.ts";
import { currentCatalogue } from "./catalogueCache.ts";
import { catalogueWithout } from "./catalogueWithout.ts";
import { currentModels, type CurrentModels } from "./currentModels.ts";
import { readListenerPast } from "./listenerPast.ts";
import { refusalsIn } from "./refusals.ts";
import type { ServingCatalogue } from "./servingCatalogue.ts";

/** A listener at a moment, with everything that is known to steer her Home. */
export interface ListenerTaste {
  listenerId: ListenerId;
  listener: ServedListener;
  /** milliseconds since 1970 UTC */
  at: number;
  /** 0–23 on her clock */
  localHour: number;
  /** without what she blocks */
  catalogue: ServingCatalogue;
  refusals: Refusals;
  /** what she did and saw, without private sessions, what she disowned and what she had removed from her taste; nothing when she wants no profile */
  past: ListenerPast;
  taste: Taste;
}

/**
 * Reads what a listener likes, as of now. For one who wants no profile nothing of her past is used.
 *
 * @throws ServiceError notFound when she is gone
 */
export async function readListenerTaste(ctx: ServiceContext, listenerId: ListenerId): Promise<ListenerTaste> {
  const at = ctx.clock().getTime();
  const [listener, { models }] = await Promise.all([readServedListener(ctx.db, listenerId), currentModels(ctx)]);
  if (!listener) throw new ServiceError("notFound", `no listener ${listenerId}: sign in again`);
  const moment = { listenerId, at, localHour: localHour(at, listener.zone) };
  if (!listener.personalised) return withoutPast(ctx, listener, moment);
  const rules = rulesOf(listener, models);
  const { past, catalogue: whole } = await readListenerPast(ctx.db, { listenerId, listener, at, ...rules });
  const refusals = refusalsIn(whole, listener.refusals, at);
  const catalogue = catalogueWithout(whole, refusals);
  const told = { counts: rules.countsIn(whole), picks: listener.picks };
  // What she blocks is to leave no trace in what the generators see, while the ranker knows her as training will.
  const taste =
    catalogue === whole
      ? past.tasteAt(moment, told)
      : tasteOf({ interactions: past.interactions, ...told, catalogue, ...moment });
  return { listener, ...moment, catalogue, refusals, past, taste };
}

interface Moment {
  listenerId: ListenerId;
  at: number;
  localHour: number;
}

async function withoutPast(ctx: ServiceContext, listener: ServedListener, moment: Moment): Promise<ListenerTaste> {
  const whole = await currentCatalogue(ctx.db, []);
  const refusals = refusalsIn(whole, listener.refusals, moment.at);
  const past = new ListenerPast({ interactions: [], cards: [] }, whole);
  const taste = emptyTaste(moment.at, moment.localHour);
  return { listener, ...moment, catalogue: catalogueWithout(whole, refusals), refusals, past, taste };
}

/** What of her log and counts is remembered: all but what she had removed from her taste. */
function rulesOf({ removals, counts }: ServedListener, models: CurrentModels["models"]) {
  const clusters = models.clusters ?? null;
  const without = <Row extends Rememberable>(rows: readonly Row[], catalogue: ServingCatalogue) =>
    withoutRemoved({ interactions: rows, counts }, removals, { catalogue, clusters });
  return {
    rules: removals.length === 0 ? "" : JSON.stringify([removals, clusters?.ids]),
    remember: <Row extends Rememberable>(rows: readonly Row[], catalogue: ServingCatalogue) =>
      without(rows, catalogue).interactions,
    countsIn: (catalogue: ServingCatalogue) => without([], catalogue).counts,
  };
}
