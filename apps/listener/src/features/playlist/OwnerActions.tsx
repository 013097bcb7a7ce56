"use client";

import { Button, IconButton } from "@segue/ui";
import { useMutation } from "@tanstack/react-query";
import { Pencil, Trash2 } from "lucide-react";
import dynamic from "next/dynamic";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { toast } from "../../shell/toast.ts";
import { problemOf } from "../../shell/library/problemOf.ts";
import { useCallClient } from "../../trpc/client.tsx";
import type { PlaylistView } from "../../trpc/views.ts";
import { useKnownPlaylist } from "./usePlaylist.ts";

const DetailsDialog = dynamic(async () => (await import("./DetailsDialog.tsx")).DetailsDialog, { ssr: false });

/** Deletes a playlist; for a while it can be brought back. */
function useDeleting({ playlistId, title }: PlaylistView) {
  const client = useCallClient();
  const router = useRouter();
  const { askAnew, forget } = useKnownPlaylist(playlistId);
  const restore = async (): Promise<void> => {
    try {
      await client.playlists.restore.mutate({ playlistId });
      await askAnew();
      router.push(`/playlist/${playlistId}`);
    } catch (error) {
      toast.error(problemOf(error, `“${title}” could not be brought back. Try again in a moment.`));
    }
  };
  return useMutation({
    mutationFn: () => client.playlists.delete.mutate({ playlistId }),
    onSuccess: () => {
      router.push("/library?show=playlists");
      void forget();
      toast(`Deleted “${title}”.`, { duration: 10_000, action: { label: "Undo", onClick: () => void restore() } });
    },
    onError: (error) => toast.error(problemOf(error, "The playlist could not be deleted. Try again in a moment.")),
  });
}

/** What only the owner of a playlist may do with it. */
export function OwnerActions({ playlist }: { playlist: PlaylistView }) {
  const [isOpen, setIsOpen] = useState(false);
  const deleting = useDeleting(playlist);
  return (
    <>
      <Button look="outline" onClick={() => setIsOpen(true)}>
        <Pencil className="size-4" aria-hidden="true" />
        Edit details
      </Button>
      <IconButton
        label={`Delete ${playlist.title}`}
        disabled={deleting.isPending || deleting.isSuccess}
        onClick={() => deleting.mutate()}
      >
        <Trash2 className="size-5" />
      </IconButton>
      {isOpen ? <DetailsDialog playlist={playlist} onClose={() => setIsOpen(false)} /> : null}
    </>
  );
}
