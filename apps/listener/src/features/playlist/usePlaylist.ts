"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useCalls } from "../../trpc/client.tsx";
import type { PlaylistView } from "../../trpc/views.ts";

/** A playlist with its tracks. */
export function usePlaylist(playlistId: number) {
  const calls = useCalls();
  return useQuery(calls.playlists.get.queryOptions({ playlistId }, { staleTime: 15_000 }));
}

/** The playlist as the screen has it, to be read and changed. */
export interface KnownPlaylist {
  read: () => PlaylistView | undefined;
  change: (update: (playlist: PlaylistView) => PlaylistView) => void;
  /** asks the server how it is, and the library with it */
  askAnew: () => Promise<void>;
  /** asks the server which playlists there are, but for this one, which is gone */
  forget: () => Promise<void>;
}

export function useKnownPlaylist(playlistId: number): KnownPlaylist {
  const calls = useCalls();
  const queryClient = useQueryClient();
  const queryKey = calls.playlists.get.queryKey({ playlistId });
  return {
    read: () => queryClient.getQueryData(queryKey),
    change: (update) => void queryClient.setQueryData(queryKey, (known) => (known ? update(known) : known)),
    forget: () => queryClient.invalidateQueries({ queryKey: calls.playlists.list.queryKey() }),
    askAnew: () => queryClient.invalidateQueries({ queryKey: calls.playlists.pathKey() }),
  };
}
