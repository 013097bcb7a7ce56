"use client";

import { Button, TextField } from "@segue/ui";
import { Dialog, firstFocus } from "@segue/ui/dialog";
import { useMutation } from "@tanstack/react-query";
import { useState, type SubmitEvent } from "react";
import { problemOf } from "../../shell/library/problemOf.ts";
import { useCalls } from "../../trpc/client.tsx";
import type { PlaylistView } from "../../trpc/views.ts";
import { useKnownPlaylist } from "./usePlaylist.ts";

interface DetailsDialogProps {
  playlist: PlaylistView;
  onClose: () => void;
}

function useRenaming({ playlistId, version }: PlaylistView, onDone: () => void) {
  const calls = useCalls();
  const { change, askAnew } = useKnownPlaylist(playlistId);
  const { mutate, error, isPending } = useMutation(
    calls.playlists.rename.mutationOptions({
      onSuccess: (edited, words) => {
        change((known) => ({ ...known, title: words.title.trim(), description: words.description.trim(), ...edited }));
        void askAnew();
        onDone();
      },
      onError: () => void askAnew(),
    }),
  );
  const rename = (words: { title: string; description: string }): void => mutate({ playlistId, version, ...words });
  const problem = error ? problemOf(error, "It could not be saved. Try again in a moment.") : undefined;
  return { rename, problem, isPending };
}

/** Gives a playlist another name and other words. */
export function DetailsDialog({ playlist, onClose }: DetailsDialogProps) {
  const [title, setTitle] = useState(playlist.title);
  const [description, setDescription] = useState(playlist.description);
  const { rename, problem, isPending } = useRenaming(playlist, onClose);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    rename({ title, description });
  };
  return (
    <Dialog open onOpenChange={onClose} title="Edit details">
      <form onSubmit={submit} className="flex flex-col gap-4">
        <TextField
          {...firstFocus}
          label="Name"
          value={title}
          maxLength={100}
          required
          problem={problem}
          onChange={(event) => setTitle(event.target.value)}
        />
        <TextField
          label="Description"
          value={description}
          maxLength={300}
          hint="What it is for. Only you see it."
          onChange={(event) => setDescription(event.target.value)}
        />
        <div className="flex justify-end gap-2">
          <Button look="quiet" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" disabled={isPending || title.trim() === ""}>
            Save
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
