"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { toast } from "../toast.ts";
import { useCalls } from "../../trpc/client.tsx";
import type { OwnPlaylist } from "../../trpc/views.ts";
import { countOf } from "../page/pageWords.ts";
import type { PlaylistAddition } from "./AddToPlaylistContext.ts";
import { problemOf } from "./problemOf.ts";

/** Some of the tracks are on the playlist already: what now? */
export interface Question {
  playlist: OwnPlaylist;
  /** tracks that are on it */
  known: number;
  /** tracks that are not */
  fresh: number;
}

interface Addition {
  question: Question | null;
  add: (playlist: OwnPlaylist, duplicates: "ask" | "skip" | "add") => void;
  create: (title: string) => void;
  isBusy: boolean;
  /** why no playlist was made */
  problem: string | undefined;
}

const failed = "Nothing was added. Try again in a moment.";

/** @param onDone called once it stands on a playlist */
export function useAddition({ itemIds, title }: PlaylistAddition, onDone: () => void): Addition {
  const calls = useCalls();
  const queryClient = useQueryClient();
  const [question, setQuestion] = useState<Question | null>(null);
  const done = (words: string): void => {
    toast(words);
    void queryClient.invalidateQueries({ queryKey: calls.playlists.pathKey() });
    onDone();
  };
  const extend = useMutation(calls.playlists.extend.mutationOptions());
  const make = useMutation(calls.playlists.create.mutationOptions());
  const add: Addition["add"] = (playlist, duplicates) =>
    extend.mutate(
      { playlistId: playlist.playlistId, itemIds, duplicates },
      {
        onSuccess: (answer) => {
          if (answer.status === "duplicates") {
            setQuestion({ playlist, known: answer.duplicates.length, fresh: answer.fresh });
          } else {
            const what = answer.trackIds.length === 1 ? `“${title}”` : countOf(answer.trackIds.length, "track");
            done(`Added ${what} to “${playlist.title}”.`);
          }
        },
        onError: (error) => toast.error(problemOf(error, failed)),
      },
    );
  const create = (name: string): void =>
    make.mutate(
      { title: name, itemIds },
      { onSuccess: (made) => done(`Made “${made.title}” with ${countOf(made.trackCount, "track")}.`) },
    );
  const problem = make.error ? problemOf(make.error, failed) : undefined;
  return { question, add, create, isBusy: extend.isPending || make.isPending, problem };
}
