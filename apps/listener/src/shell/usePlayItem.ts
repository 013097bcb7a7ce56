"use client";

import type { CoverSubject } from "@segue/ui";
import { useQueryClient } from "@tanstack/react-query";
import { toast } from "./toast.ts";
import { callErrorCode } from "../trpc/callError.ts";
import { useCalls } from "../trpc/client.tsx";
import { hrefOf } from "./hrefOf.ts";
import { usePlayer, type Playable } from "./player.ts";
import { playableOf } from "./tracks/playableOf.ts";

/** An item of any kind, and where it was pressed. */
export interface PlayTarget {
  itemId: number;
  kind: CoverSubject["kind"];
  title: string;
  /** the shelf or list it stands on, as the listener reads it; the item's own title when left out */
  from?: string;
  /** kind of the shelf it stands on; null outside shelves */
  sourceShelf?: string | null;
  slateId?: string | null;
}

function problemOf(error: unknown, title: string): string {
  if (!navigator.onLine) return `“${title}” needs a connection to begin.`;
  if (callErrorCode(error) === "NOT_FOUND") return `“${title}” is not there any more.`;
  return `“${title}” could not be played. Try again in a moment.`;
}

/** Asks for what an item of any kind plays, in order. */
function useQueueOf(): (target: PlayTarget) => Promise<Playable[]> {
  const calls = useCalls();
  const queryClient = useQueryClient();
  return async ({ itemId, kind, title, from = title, sourceShelf = null, slateId = null }) => {
    const { entries } = await queryClient.query(calls.catalogue.queueOf.queryOptions({ itemId, kind }));
    const fromHref = hrefOf({ kind, itemId });
    return entries.map((entry): Playable => {
      const { playable, resumeMs } = entry;
      const place = { fromHref, collectionId: itemId, slateId, playable, resumeMs };
      return Object.assign(playableOf(entry, { from, sourceShelf }), place);
    });
  };
}

/**
 * Plays an item of any kind, a collection from its top; pauses or goes on when it is what plays already. What is wrong is
 * said in a sentence on the screen.
 *
 * @returns settles once it plays, or was said why not; never rejects
 */
export function usePlayItem(): (target: PlayTarget) => Promise<void> {
  const player = usePlayer();
  const queueOf = useQueueOf();
  return async (target) => {
    if (player.stateOf(target.itemId) !== "idle") return player.playPause();
    try {
      const queue = await queueOf(target);
      if (queue.some(({ playable }) => playable !== false)) player.play(queue, 0);
      else toast(`There is nothing to play in “${target.title}”.`);
    } catch (error) {
      toast.error(problemOf(error, target.title));
    }
    return undefined;
  };
}

/** Puts an item of any kind into the queue: right behind what plays, or at the end of what was put there by hand. */
export function useQueueItem(): (target: PlayTarget, place: "next" | "last") => Promise<void> {
  const player = usePlayer();
  const queueOf = useQueueOf();
  return async (target, place) => {
    try {
      const queue = (await queueOf(target)).filter(({ playable }) => playable !== false);
      if (queue.length === 0) toast(`There is nothing to play in “${target.title}”.`);
      else if (place === "next") player.playNext(queue);
      else player.addToQueue(queue);
    } catch (error) {
      toast.error(problemOf(error, target.title));
    }
  };
}
