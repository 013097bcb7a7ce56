import { readOwnPlaylists, type OwnPlaylist } from "@segue/db";
import type { ListenerId } from "@segue/engine/data";
import { searchWorth, type NameMatch } from "@segue/engine/prediction";
import type { ServiceContext } from "../../context.ts";
import { foldText } from "./foldText.ts";
import type { RankedItem } from "./rankItems.ts";

/** What making a playlist says for it, in plays. */
const madeIt = 4;

/** Her own playlists whose names have the text's words; nobody else's search knows them. */
export async function ownPlaylistMatches(
  { db }: ServiceContext,
  listenerId: ListenerId,
  query: string,
): Promise<RankedItem[]> {
  const playlists = await readOwnPlaylists(db, listenerId);
  return playlists.flatMap((playlist) => ranked(playlist, matchOf(foldText(playlist.title), foldText(query))) ?? []);
}

function matchOf(title: string, query: string): NameMatch | null {
  if (query === "") return null;
  if (title === query) return "whole";
  if (title.startsWith(query)) return "beginning";
  return query.split(" ").every((word) => ` ${title}`.includes(` ${word}`)) ? "words" : null;
}

function ranked({ playlistId: itemId, title }: OwnPlaylist, match: NameMatch | null): RankedItem | null {
  if (!match) return null;
  const facts = { creatorId: null, albumId: null, note: "Your playlist", durationMs: null, audio: null, genres: [] };
  const worth = searchWorth({ match, textScore: 1, own: madeIt, affinity: 0, popularity: 0 });
  const stay = { releasedAt: null, isWithdrawn: false };
  return { item: { itemId, kind: "playlist", title, ...facts, ...stay }, worth, match, isOwn: true };
}
