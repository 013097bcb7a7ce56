"use client";

import { createContext, use } from "react";

/** What is put on a playlist. */
export interface PlaylistAddition {
  /** tracks, and albums and playlists for what is on them */
  itemIds: number[];
  /** what it is called */
  title: string;
}

/** Opens the dialog that asks on which playlist. */
export type AddToPlaylist = (addition: PlaylistAddition) => void;

export const AddToPlaylistContext = createContext<AddToPlaylist | null>(null);

export function useAddToPlaylist(): AddToPlaylist {
  const add = use(AddToPlaylistContext);
  if (!add) throw new Error("useAddToPlaylist needs an AddToPlaylistProvider above it");
  return add;
}
