import { readPreviewSample, type Database } from "@segue/db";
import { featureValue, type ListenerId } from "@segue/engine/data";
import { tasteClusterOf } from "@segue/engine/prediction";
import type { ServiceContext } from "../../context.ts";
import { currentModels } from "../../prediction/currentModels.ts";
import { readListenerTaste } from "../../prediction/listenerTaste.ts";
import { variedListeners, type ChoosableListener } from "./variedListeners.ts";

/** Listeners beside those of the demonstration among whom the choice is made: reading a taste takes some hundredths of a second. */
const sampled = 36;
/** Homes that are looked at side by side. */
export const mostPreviewed = 12;

const chosen = new WeakMap<Database, Promise<ListenerId[]>>();

/**
 * The listeners who are looked at unless somebody names others: a varied dozen, from very familiar to very open. Chosen once for as long as
 * the process lives, so that one change after the other is seen in the same Homes.
 */
export async function sampledListeners(ctx: ServiceContext): Promise<ListenerId[]> {
  const known = chosen.get(ctx.db);
  if (known) return known;
  const choosing = choose(ctx).then((listenerIds) => {
    // While there is nobody to look at the next one asks again.
    if (listenerIds.length === 0) chosen.delete(ctx.db);
    return listenerIds;
  });
  chosen.set(ctx.db, choosing);
  choosing.catch(() => chosen.delete(ctx.db));
  return choosing;
}

async function choose(ctx: ServiceContext): Promise<ListenerId[]> {
  const [rows, { models }] = await Promise.all([readPreviewSample(ctx.db, sampled), currentModels(ctx)]);
  const choosable: ChoosableListener[] = [];
  for (const { listenerId, isDemo } of rows) {
    const known = await readListenerTaste(ctx, listenerId);
    const { vector } = known.past.now(known, models);
    const cluster = tasteClusterOf(known.taste, models);
    choosable.push({ listenerId, isDemo, cluster, openness: featureValue(vector, "openness60d") });
  }
  return variedListeners(choosable, mostPreviewed);
}
