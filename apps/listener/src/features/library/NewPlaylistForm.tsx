"use client";

import { Button, TextField } from "@segue/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useEffect, useRef, useState, type KeyboardEvent, type SubmitEvent } from "react";
import { problemOf } from "../../shell/library/problemOf.ts";
import { useCalls } from "../../trpc/client.tsx";

/** Names a new playlist and opens it. */
export function NewPlaylistForm({ onDone }: { onDone: () => void }) {
  const calls = useCalls();
  const router = useRouter();
  const queryClient = useQueryClient();
  const [title, setTitle] = useState("");
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const { mutate, error, isPending } = useMutation(
    calls.playlists.create.mutationOptions({
      onSuccess: ({ playlistId }) => {
        void queryClient.invalidateQueries({ queryKey: calls.playlists.list.queryKey() });
        router.push(`/playlist/${playlistId}`);
      },
    }),
  );
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    mutate({ title });
  };
  const leave = (event: KeyboardEvent): void => {
    if (event.key === "Escape") onDone();
  };
  return (
    <form onSubmit={submit} className="mt-4 flex max-w-2xl flex-wrap items-start gap-3">
      <TextField
        label="Name"
        value={title}
        maxLength={100}
        required
        ref={field}
        problem={error ? problemOf(error, "No playlist was made. Try again in a moment.") : undefined}
        onChange={(event) => setTitle(event.target.value)}
        onKeyDown={leave}
        className="w-full grow sm:w-auto sm:min-w-52"
      />
      <div className="flex gap-2 sm:mt-7">
        <Button type="submit" disabled={isPending || title.trim() === ""}>
          Create
        </Button>
        <Button look="quiet" onClick={onDone}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
