import { readListedItems, type ListedItem } from "@segue/db";
import type { ListenerId } from "@segue/engine/data";
import { ServiceError, type ServiceContext } from "../../context.ts";

/**
 * An item that this listener may look at: somebody else's own playlist is not, nor one that she deleted.
 *
 * @throws ServiceError notFound
 */
export async function findItem(ctx: ServiceContext, listenerId: ListenerId, itemId: number): Promise<ListedItem> {
  const [item] = await readListedItems(ctx.db, [itemId]);
  const isOwn = item?.listenerId === listenerId && !item.isWithdrawn;
  if (item && (item.listenerId === null || isOwn)) return item;
  throw new ServiceError("notFound", `no item ${itemId} for you: search for it by its name`, "itemId");
}
