import { countListenersOf, countScopeListeners, readRightsHolders } from "@segue/db";
import { type CheckFacts, type PolicyScope, storedScope } from "@segue/engine/decision";
import type { ServiceContext } from "../context.ts";
import { currentModels } from "../prediction/currentModels.ts";

/** What `checkPolicy` has to know of the world: whom the scope reaches, and who is paid. */
export async function readCheckFacts(ctx: ServiceContext, scope: PolicyScope): Promise<CheckFacts> {
  const [listeners, rightsHolders] = await Promise.all([countListeners(ctx, scope), readRightsHolders(ctx.db)]);
  return { scope: storedScope(scope), listeners, rightsHolders };
}

async function countListeners(ctx: ServiceContext, scope: PolicyScope): Promise<number> {
  if (scope.kind !== "cluster") return countScopeListeners(ctx.db, scope);
  const { models } = await currentModels(ctx);
  const ofItems = models.clusters?.idOfItems() ?? new Map<number, number>();
  const artistIds = [...ofItems].flatMap(([itemId, cluster]) => (cluster === scope.cluster ? [itemId] : []));
  return artistIds.length === 0 ? 0 : countListenersOf(ctx.db, artistIds);
}
