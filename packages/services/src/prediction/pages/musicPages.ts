import { readAlbumsOf, readItemParts, readListedItems, readOwnListening, type OwnListening } from "@segue/db";
import { currentModels } from "../currentModels.ts";
import { collectionEntries } from "./collectionEntries.ts";
import { itemLink } from "./itemLink.ts";
import type { AlbumPage, ArtistPage, OwnSummary } from "./itemPage.ts";
import type { QueueEntry } from "./queueEntry.ts";
import type { PageFacts } from "./readItemPage.ts";

/** An artist's best tracks and albums, and how much of it she heard. */
export async function artistPage({ ctx, listenerId, item }: PageFacts): Promise<ArtistPage> {
  const { db } = ctx;
  const trackIds = await readItemParts(db, "artist", item.itemId);
  const [entries, albums, own] = await Promise.all([
    collectionEntries(ctx, listenerId, item),
    readAlbumsOf(db, item.itemId).then((albumIds) => readListedItems(db, albumIds)),
    readOwnListening(db, listenerId, trackIds),
  ]);
  const { genre, isWithdrawn } = item;
  const links = albums.filter((album) => !album.isWithdrawn).map(itemLink);
  return { ...itemLink(item), kind: "artist", genre, isWithdrawn, entries, albums: links, own: summed(own) };
}

function summed(own: readonly OwnListening[]): OwnSummary {
  const last = own.map(({ lastPlayedAt }) => lastPlayedAt.getTime());
  return {
    plays: own.reduce((sum, { plays }) => sum + plays, 0),
    lastPlayedAt: last.length === 0 ? null : new Date(Math.max(...last)),
  };
}

/** An album's tracks in their order. */
export async function albumPage({ ctx, listenerId, item }: PageFacts): Promise<AlbumPage> {
  const entries = await collectionEntries(ctx, listenerId, item);
  const { genre, isWithdrawn, ownerId, ownerTitle } = item;
  if (ownerId === null) throw new Error(`album ${item.itemId} has no artist`);
  const artist = { itemId: ownerId, title: ownerTitle ?? "" };
  const { popularTracks } = (await currentModels(ctx)).models;
  const seed = bestOf(entries, (trackId) => popularTracks?.scoreOf(trackId) ?? 0);
  return { ...itemLink(item), kind: "album", genre, isWithdrawn, artist, entries, seed };
}

function bestOf(entries: readonly QueueEntry[], scoreOf: (trackId: number) => number): AlbumPage["seed"] {
  const [best] = entries.toSorted((left, right) => scoreOf(right.itemId) - scoreOf(left.itemId));
  return best ? { itemId: best.itemId, title: best.title } : null;
}
