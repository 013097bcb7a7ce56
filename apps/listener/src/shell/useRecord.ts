"use client";

import { createContext, use } from "react";

/** Where on the screen it was done; null, or left out, outside shelves. */
interface Whereabouts {
  sourceShelf?: string | null;
  slateId?: string | null;
}

/** What a listener can do besides playing, as the log names it. */
export type Doing =
  | { kind: "search.made"; query: string }
  | { kind: "shuffle.disabled" }
  | (Whereabouts & {
      kind: "item.saved" | "item.unsaved" | "item.followed" | "item.unfollowed" | "playlist.extended";
      itemId: number;
    });

/**
 * Records what the listener did. It is stored on this device before anything is sent, survives reload and offline, and is
 * counted once.
 *
 * @returns settles when the server has counted it, which is much later without a connection; rejects with the server's
 *   words when it refuses. Home and history ask anew by themselves.
 */
export type RecordDoing = (doing: Doing) => Promise<void>;

export const RecordContext = createContext<RecordDoing | null>(null);

export function useRecord(): RecordDoing {
  const record = use(RecordContext);
  if (!record) throw new Error("useRecord needs a RecordContext above it: render inside PlayerProvider");
  return record;
}
