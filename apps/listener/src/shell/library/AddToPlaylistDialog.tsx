"use client";

import { Button, Cover, Skeleton, TextField } from "@segue/ui";
import { Dialog } from "@segue/ui/dialog";
import { useQuery } from "@tanstack/react-query";
import { useState, type SubmitEvent } from "react";
import { useCalls } from "../../trpc/client.tsx";
import { hasFailed } from "../../trpc/hasFailed.ts";
import type { OwnPlaylist } from "../../trpc/views.ts";
import { NotRead } from "../NotRead.tsx";
import { countOf } from "../page/pageWords.ts";
import type { PlaylistAddition } from "./AddToPlaylistContext.ts";
import { playlistCover } from "./playlistCover.ts";
import { useAddition, type Question } from "./useAddition.ts";

interface DialogProps {
  addition: PlaylistAddition;
  /** what has focus again in the end */
  opener: HTMLElement | null;
  onClose: () => void;
}

/** Asks on which playlist something shall stand, or makes a new one. */
export default function AddToPlaylistDialog({ addition, opener, onClose }: DialogProps) {
  const { question, add, create, isBusy, problem } = useAddition(addition, onClose);
  return (
    <Dialog open onOpenChange={onClose} returnFocusTo={opener} title="Add to playlist" description={addition.title}>
      {question ? (
        <Duplicates question={question} isBusy={isBusy} onAnswer={add} onCancel={onClose} />
      ) : (
        <>
          <NewPlaylist isBusy={isBusy} problem={problem} onCreate={create} />
          <Playlists isBusy={isBusy} onChoose={(playlist) => add(playlist, "ask")} />
        </>
      )}
    </Dialog>
  );
}

interface NewPlaylistProps {
  isBusy: boolean;
  problem: string | undefined;
  onCreate: (title: string) => void;
}

function NewPlaylist({ isBusy, problem, onCreate }: NewPlaylistProps) {
  const [title, setTitle] = useState("");
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    onCreate(title);
  };
  return (
    <form onSubmit={submit} className="flex items-start gap-3">
      <TextField
        label="New playlist"
        placeholder="Its name"
        value={title}
        maxLength={100}
        problem={problem}
        onChange={(event) => setTitle(event.target.value)}
        className="grow"
      />
      <Button type="submit" look="quiet" className="mt-7" disabled={isBusy || title.trim() === ""}>
        Create
      </Button>
    </form>
  );
}

interface PlaylistsProps {
  isBusy: boolean;
  onChoose: (playlist: OwnPlaylist) => void;
}

function Playlists({ isBusy, onChoose }: PlaylistsProps) {
  const calls = useCalls();
  const own = useQuery(calls.playlists.list.queryOptions());
  const { data } = own;
  if (hasFailed(own)) return <NotRead words="Your playlists could not be read." onRetry={() => void own.refetch()} />;
  if (!data) return <Skeleton className="mt-5 h-14 !rounded-md" />;
  return (
    <ul aria-label="Your playlists" className="-mx-2 mt-4">
      {data.map((playlist) => (
        <li key={playlist.playlistId}>
          <button
            type="button"
            disabled={isBusy}
            onClick={() => onChoose(playlist)}
            className="flex min-h-14 w-full items-center gap-3 rounded-md px-2 py-1.5 text-left transition-colors hover:bg-raised"
          >
            <span className="w-10 shrink-0">
              <Cover subject={playlistCover(playlist)} className="!rounded-sm" />
            </span>
            <span className="min-w-0">
              <span className="block truncate text-body font-medium">{playlist.title}</span>
              <span className="block text-small text-muted">{countOf(playlist.trackCount, "track")}</span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

interface DuplicatesProps {
  question: Question;
  isBusy: boolean;
  onAnswer: (playlist: OwnPlaylist, answer: "skip" | "add") => void;
  onCancel: () => void;
}

function Duplicates({ question, isBusy, onAnswer, onCancel }: DuplicatesProps) {
  const { playlist, known, fresh } = question;
  const some =
    known === 1 && fresh === 0 ? "This track is" : `${countOf(known, "track")} of these ${known === 1 ? "is" : "are"}`;
  return (
    <div role="alert">
      <p className="text-body">
        {some} on “{playlist.title}” already.
      </p>
      <div className="mt-5 flex flex-wrap gap-2">
        {fresh > 0 ? (
          <Button disabled={isBusy} onClick={() => onAnswer(playlist, "skip")}>
            Add only the {fresh} new
          </Button>
        ) : null}
        <Button look={fresh > 0 ? "quiet" : "primary"} disabled={isBusy} onClick={() => onAnswer(playlist, "add")}>
          Add anyway
        </Button>
        <Button look="outline" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </div>
  );
}
