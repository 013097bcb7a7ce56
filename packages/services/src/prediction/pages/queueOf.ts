import { itemKinds, type ItemId, type ItemKind, type ListenerId } from "@segue/engine/data";
import { z } from "zod";
import { ServiceError, type ServiceContext } from "../../context.ts";
import { requireListener } from "../../governance/requireListener.ts";
import { readListenerRefusals } from "../refusals.ts";
import { collectionEntries } from "./collectionEntries.ts";
import { findItem } from "./findItem.ts";
import { itemInput } from "./itemInput.ts";
import type { QueueEntry } from "./queueEntry.ts";

export const queueOfInput = itemInput.extend({
  kind: z.enum(itemKinds, { error: `must be one of ${itemKinds.join(", ")}` }),
});

export interface QueueView {
  itemId: ItemId;
  kind: ItemKind;
  title: string;
  entries: QueueEntry[];
}

/**
 * What plays, in order, when the signed-in listener plays an item of any kind. What left the catalogue keeps its place and is
 * marked as not playable.
 *
 * @throws ServiceError notFound for an item that is not there, is of another kind, or is somebody else's playlist
 */
export async function queueOf({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: z.infer<typeof queueOfInput>;
}): Promise<QueueView> {
  const { listenerId } = requireListener(ctx);
  const item = await findItem(ctx, listenerId, input.itemId);
  const { itemId, kind, title } = item;
  if (kind !== input.kind) {
    throw new ServiceError("notFound", `item ${itemId} is of kind ${kind}, not ${input.kind}`, "kind");
  }
  const entries = await collectionEntries(ctx, listenerId, item);
  const isChosenForHer = kind === "playlist" && item.listenerId === null;
  return { itemId, kind, title, entries: isChosenForHer ? await notBlocked(ctx, listenerId, entries) : entries };
}

/** What others put together for her is without what she blocks; what she put together or opened herself stays whole. */
async function notBlocked(ctx: ServiceContext, listenerId: ListenerId, entries: QueueEntry[]): Promise<QueueEntry[]> {
  const { isBlocked } = await readListenerRefusals(ctx, listenerId);
  return entries.filter(({ itemId }) => !isBlocked(itemId));
}
