"use client";

import { useSyncExternalStore } from "react";
import type { QueueEntry } from "../../trpc/views.ts";
import { usePlayer } from "../player.ts";

interface Current {
  entry: QueueEntry;
  state: "playing" | "paused";
}

/** The entry of a list that is in the player now; null when none of them is. */
export function useCurrentAmong(entries: readonly QueueEntry[]): Current | null {
  const { subscribe, stateOf } = usePlayer();
  const read = (): string => {
    const at = entries.findIndex(({ itemId }) => stateOf(itemId) !== "idle");
    const entry = entries[at];
    return entry ? `${at} ${stateOf(entry.itemId)}` : "";
  };
  const [at, state] = useSyncExternalStore(subscribe, read, () => "").split(" ");
  const entry = entries[Number(at)];
  return entry && (state === "playing" || state === "paused") ? { entry, state } : null;
}
