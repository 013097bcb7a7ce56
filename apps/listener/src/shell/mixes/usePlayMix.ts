"use client";

import { useQueryClient } from "@tanstack/react-query";
import { toast } from "../toast.ts";
import { useCalls } from "../../trpc/client.tsx";
import { problemOf } from "../library/problemOf.ts";
import { usePlayer } from "../player.ts";
import { mixQueue } from "./mixQueue.ts";

/** Plays a mix from its top; pauses or goes on when it is what plays already. Never rejects. */
export function usePlayMix(): (mix: { mixId: string; title: string }) => Promise<void> {
  const calls = useCalls();
  const queryClient = useQueryClient();
  const player = usePlayer();
  return async ({ mixId, title }) => {
    if (player.stateOf(mixId) !== "idle") return player.playPause();
    try {
      player.play(mixQueue(await queryClient.query(calls.mixes.get.queryOptions({ mixId }))), 0);
    } catch (error) {
      toast.error(problemOf(error, `“${title}” could not be played. Try again in a moment.`));
    }
    return undefined;
  };
}
