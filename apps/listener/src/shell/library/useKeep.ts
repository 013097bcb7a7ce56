"use client";

import { useMutation, useMutationState, useQuery, useQueryClient } from "@tanstack/react-query";
import { useMemo, useSyncExternalStore } from "react";
import { toast } from "../toast.ts";
import { useCalls } from "../../trpc/client.tsx";
import { useRecord } from "../useRecord.ts";
import { isKept, type Keepable, type KeepingWord } from "./keeping.ts";
import { waitingWords } from "./waitingWords.ts";

/** Marks the words on their way among the mutations. */
export const keepingKey = ["keep"];

const kinds = {
  saved: { true: "item.saved", false: "item.unsaved" },
  followed: { true: "item.followed", false: "item.unfollowed" },
} as const;

/** Says what is kept; the screen shows it at once, and the log has it when there is a connection. */
function useKeep(): (word: KeepingWord) => void {
  const calls = useCalls();
  const record = useRecord();
  const queryClient = useQueryClient();
  const keptKey = calls.library.kept.queryKey();
  const { mutate } = useMutation({
    mutationKey: keepingKey,
    // Without a connection the word waits in the log's outbox, not here.
    networkMode: "always",
    mutationFn: ({ keeping, itemId, holds }: KeepingWord) =>
      record({ kind: kinds[keeping][holds ? "true" : "false"], itemId }),
    // Once it is counted, whoever counts it has put it into what is known to be kept; where nothing is known yet, it stands until it is.
    onSuccess: async () => {
      if (!queryClient.getQueryData(keptKey)) await queryClient.invalidateQueries({ queryKey: keptKey });
    },
    onError: () => toast.error("Your library could not be changed. Try again in a moment."),
  });
  return mutate;
}

/** The words that are still on their way, oldest first: those that waited on this device when the page came, then its own. */
function useKeepingWords(): KeepingWord[] {
  const waiting = useSyncExternalStore(waitingWords.subscribe, waitingWords.words, waitingWords.words);
  const variables = useMutationState({
    filters: { mutationKey: keepingKey, status: "pending" },
    select: ({ state }) => state.variables,
  });
  return useMemo(() => [...waiting, ...(variables as KeepingWord[])], [waiting, variables]);
}

/** Whether one thing is kept, and how to change that. */
export interface Kept {
  kept: boolean;
  /** keeps it, or not any more */
  toggle: () => void;
}

/**
 * Follows whether a thing is kept. All that is kept is asked for once, so that every heart knows its state, offline too, and again when
 * she turns to the page: she may have said something in another tab, or on another device.
 */
export function useKept({ keeping, itemId }: Keepable): Kept {
  const calls = useCalls();
  const often = { staleTime: Infinity, refetchOnWindowFocus: "always" } as const;
  const { data } = useQuery(calls.library.kept.queryOptions(undefined, often));
  const words = useKeepingWords();
  const keep = useKeep();
  const kept = isKept({ keeping, itemId }, data, words);
  return { kept, toggle: () => keep({ keeping, itemId, holds: !kept }) };
}
