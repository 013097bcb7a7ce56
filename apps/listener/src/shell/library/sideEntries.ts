import type { CoverSubject } from "@segue/ui";
import type { KeptEntry, OwnPlaylist } from "../../trpc/views.ts";
import { hrefOf } from "../hrefOf.ts";
import { countOf } from "../page/pageWords.ts";
import { playlistCover } from "./playlistCover.ts";

/** A line beside the navigation. */
export interface SideEntry {
  href: string;
  title: string;
  /** what it is, and whose or how much */
  words: string;
  cover: CoverSubject;
}

const kindWords: Partial<Record<KeptEntry["kind"], string>> = {
  artist: "Artist",
  album: "Album",
  show: "Show",
  playlist: "Playlist",
};

function ofPlaylist(playlist: OwnPlaylist): SideEntry {
  const { playlistId, title, trackCount } = playlist;
  const words = `Playlist · ${countOf(trackCount, "track")}`;
  return { href: `/playlist/${playlistId}`, title, words, cover: playlistCover(playlist) };
}

function ofKept({ itemId, kind, title, subtitle, cover }: KeptEntry): SideEntry[] {
  const href = hrefOf({ kind, itemId });
  const word = kindWords[kind];
  if (href === null || word === undefined) return [];
  return [{ href, title, words: kind === "album" && subtitle !== "" ? `${word} · ${subtitle}` : word, cover }];
}

/** Her own playlists among what she follows and saved: what she changed or kept last stands first. */
export function sideEntries(own: readonly OwnPlaylist[], kept: readonly KeptEntry[]): SideEntry[] {
  const dated = [
    ...own.map((playlist) => ({ at: playlist.version, entries: [ofPlaylist(playlist)] })),
    ...kept.map((entry) => ({ at: entry.since, entries: ofKept(entry) })),
  ];
  return dated.toSorted((left, right) => right.at - left.at).flatMap(({ entries }) => entries);
}
