import type { ItemId } from "@segue/engine/data";
import type { Taste } from "@segue/engine/prediction";
import type { CardView, PlayView } from "./homeView.ts";
import type { ServingCatalogue, ServingItem } from "./servingCatalogue.ts";
import { subtitleOf } from "./subtitleOf.ts";

/** What a card shows of its item; rank, reason and novelty are the slate's to say. */
export type ItemView = Omit<CardView, "rank" | "reason" | "isNew">;

/** An item with names, what it plays, and how that sounds. */
export function itemView(item: ServingItem, catalogue: ServingCatalogue, taste: Taste): ItemView {
  const played = playedItem(item, catalogue, taste);
  const { itemId, kind, creatorId, albumId, title } = item;
  const genreItem = [item, played, ownerOf(item, catalogue)].find((other) => (other?.genres.length ?? 0) > 0);
  const genre = genreItem?.genres[0];
  return {
    itemId,
    kind,
    creatorId,
    albumId,
    title,
    subtitle: subtitleIn(catalogue, item),
    play: played ? playView(played, catalogue) : null,
    genre: genre === undefined ? null : catalogue.genreName(genre),
    audio: played?.audio ?? null,
  };
}

function playView(item: ServingItem, catalogue: ServingCatalogue): PlayView {
  const { itemId, kind, title, durationMs } = item;
  return { itemId, kind, title, subtitle: subtitleIn(catalogue, item), durationMs };
}

function ownerOf({ creatorId, itemId }: ServingItem, catalogue: ServingCatalogue): ServingItem | undefined {
  return creatorId === null || creatorId === itemId ? undefined : catalogue.itemOf(creatorId);
}

function subtitleIn(catalogue: ServingCatalogue, item: ServingItem): string {
  return subtitleOf({ kind: item.kind, note: item.note, ownerTitle: ownerOf(item, catalogue)?.title ?? null });
}

/** The one thing that sounds when a card is played. */
function playedItem(item: ServingItem, catalogue: ServingCatalogue, taste: Taste): ServingItem | undefined {
  switch (item.kind) {
    case "track":
    case "episode":
    case "book":
      return item;
    case "artist":
      return firstOf(catalogue.bestTracksOf(item.itemId), catalogue);
    case "playlist":
      return firstOf(catalogue.tracksOfPlaylist(item.itemId), catalogue);
    case "show":
      return nextEpisode(catalogue.episodesOf(item.itemId), catalogue, taste);
    case "album":
      break;
  }
  return undefined;
}

function firstOf(itemIds: readonly ItemId[], catalogue: ServingCatalogue): ServingItem | undefined {
  const [first] = itemIds;
  return first === undefined ? undefined : catalogue.itemOf(first);
}

/** The latest episode that she has not listened to, the latest of all when she heard them all. */
function nextEpisode(episodes: readonly ItemId[], catalogue: ServingCatalogue, taste: Taste): ServingItem | undefined {
  const next = episodes.findLast((itemId) => (taste.items.get(itemId)?.listens ?? 0) === 0) ?? episodes.at(-1);
  return next === undefined ? undefined : catalogue.itemOf(next);
}
