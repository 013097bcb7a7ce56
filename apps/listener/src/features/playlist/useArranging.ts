"use client";

import { useMutation } from "@tanstack/react-query";
import { toast } from "../../shell/toast.ts";
import { problemOf } from "../../shell/library/problemOf.ts";
import { useCallClient } from "../../trpc/client.tsx";
import type { PlaylistEntry } from "../../trpc/views.ts";
import { movedEntries, withoutEntry } from "./movedEntries.ts";
import { useKnownPlaylist } from "./usePlaylist.ts";

type Arrangement = { entry: PlaylistEntry } & ({ doing: "move"; to: number } | { doing: "remove" });

export interface Arranging {
  move: (entry: PlaylistEntry, to: number) => void;
  remove: (entry: PlaylistEntry) => void;
}

const failed = "The playlist could not be changed. It is shown as it is.";

/**
 * Moves and removes tracks: the screen shows it at once, the server is told one change after the other, each with the version that
 * the one before led to. A change that somebody else's came before is taken back, said, and the list shown as it is now.
 */
export function useArranging(playlistId: number): Arranging {
  const client = useCallClient();
  const { read, change, askAnew } = useKnownPlaylist(playlistId);
  const putBack = async ({ itemId, position, title }: PlaylistEntry): Promise<void> => {
    try {
      await client.playlists.extend.mutate({ playlistId, itemIds: [itemId], position, duplicates: "add" });
    } catch (error) {
      toast.error(problemOf(error, `“${title}” could not be put back. Try again in a moment.`));
    }
    await askAnew();
  };
  const { mutate } = useMutation({
    scope: { id: `playlist ${playlistId}` },
    mutationFn: async (arrangement: Arrangement) => {
      const { entry } = arrangement;
      const place = { playlistId, version: read()?.version ?? 0, position: entry.position, trackId: entry.itemId };
      if (arrangement.doing === "remove") return client.playlists.removeTrack.mutate(place);
      return client.playlists.moveTrack.mutate({ ...place, to: arrangement.to });
    },
    onSuccess: ({ version }, { doing, entry }) => {
      change((known) => ({ ...known, version }));
      if (doing === "move") return;
      toast(`Took “${entry.title}” off the playlist.`, {
        action: { label: "Undo", onClick: () => void putBack(entry) },
      });
    },
    onError: (error) => {
      toast.error(problemOf(error, failed));
      void askAnew();
    },
  });
  return {
    move: (entry, to) => {
      if (to === entry.position) return;
      change((known) => ({ ...known, tracks: movedEntries(known.tracks, entry.position, to) }));
      mutate({ doing: "move", entry, to });
    },
    remove: (entry) => {
      change((known) => ({ ...known, tracks: withoutEntry(known.tracks, entry.position) }));
      mutate({ doing: "remove", entry });
    },
  };
}
