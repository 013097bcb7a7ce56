import type { ListedItem } from "@segue/db";
import type { z } from "zod";
import type { ListenerId } from "@segue/engine/data";
import type { ServiceContext } from "../../context.ts";
import { requireListener } from "../../governance/requireListener.ts";
import { albumPage, artistPage } from "./musicPages.ts";
import { collectionEntries } from "./collectionEntries.ts";
import { findItem } from "./findItem.ts";
import type { itemInput } from "./itemInput.ts";
import { itemLink } from "./itemLink.ts";
import type { ItemPage, TrackPlace } from "./itemPage.ts";
import { bookPage, episodePage, showPage } from "./spokenPages.ts";

/** Whose page it is made for, and of what. */
export interface PageFacts {
  ctx: ServiceContext;
  listenerId: ListenerId;
  item: ListedItem;
}

/**
 * What the page of an item shows to the signed-in listener. An item that left the catalogue still has its page and says so.
 *
 * @throws ServiceError notFound for an item that is not there, or is somebody else's playlist
 */
export async function readItemPage({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: z.infer<typeof itemInput>;
}): Promise<ItemPage> {
  const { listenerId } = requireListener(ctx);
  const item = await findItem(ctx, listenerId, input.itemId);
  const facts = { ctx, listenerId, item };
  switch (item.kind) {
    case "artist":
      return artistPage(facts);
    case "album":
      return albumPage(facts);
    case "show":
      return showPage(facts);
    case "episode":
      return episodePage(facts);
    case "book":
      return bookPage(facts);
    case "playlist":
      return { ...itemLink(item), kind: "playlist", genre: item.genre, isWithdrawn: item.isWithdrawn };
    case "track":
      break;
  }
  return trackPlace(facts);
}

async function trackPlace({ ctx, listenerId, item }: PageFacts): Promise<TrackPlace> {
  const [entry] = await collectionEntries(ctx, listenerId, item);
  if (!entry) throw new Error(`track ${item.itemId} has no entry`);
  const { genre, isWithdrawn, albumId, ownerId: artistId } = item;
  return { ...itemLink(item), kind: "track", genre, isWithdrawn, albumId, artistId, entry };
}
