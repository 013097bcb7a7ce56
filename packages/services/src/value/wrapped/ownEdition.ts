import { keepEditions, type KeptEdition, readEdition, readWrappedLog } from "@segue/db";
import type { ListenerId } from "@segue/engine/data";
import { ServiceError, type ServiceContext } from "../../context.ts";
import { isoDay, makeEdition, todayOf } from "./makeEdition.ts";
import { readWrappedCatalogue, type WrappedCatalogue } from "./wrappedCatalogue.ts";

export interface OwnEdition {
  edition: KeptEdition;
  material: WrappedCatalogue;
}

/**
 * A listener's edition of a year as her log is now: the kept one while nothing has changed, else made anew and kept.
 *
 * @throws ServiceError notFound when she is gone
 */
export async function readOwnEdition(ctx: ServiceContext, listenerId: ListenerId, year: number): Promise<OwnEdition> {
  const at = ctx.clock();
  const [kept, material] = await Promise.all([readEdition(ctx.db, listenerId, year), readWrappedCatalogue(ctx)]);
  if (kept) {
    const today = isoDay(todayOf(kept, at));
    const isOver = Number(kept.toldUntil.slice(0, 4)) > year;
    if ((isOver || kept.toldUntil === today) && kept.clusters === material.clustersVersion)
      return { edition: kept, material };
  }
  const log = await readWrappedLog(ctx.db, listenerId);
  if (!log) throw new ServiceError("notFound", "This listener is not there any more: sign in again.");
  const { edition } = makeEdition(log, { year, at, material });
  await keepEditions(ctx.db, [edition]);
  return { edition, material };
}
