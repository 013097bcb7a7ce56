"use client";

import type { CardState, CoverSubject } from "@segue/ui";
import { createContext, use, useSyncExternalStore } from "react";

/** One thing that can be played, and where on the screen it came from. */
export interface Playable {
  itemId: number;
  title: string;
  subtitle: string;
  /** null where nobody knows it */
  durationMs: number | null;
  cover: CoverSubject;
  /** the shelf or list it stands on, as the listener reads it */
  from: string;
  /** kind of the shelf it stands on; null outside shelves */
  sourceShelf: string | null;
  slateId: string | null;
  /** page of the shelf or list it stands on */
  fromHref?: string | null;
  /** item (or mix) that it was started as a part of; its card shows that it plays, too */
  collectionId?: number | string | null;
  /** false once it has left the catalogue: it is passed over */
  playable?: boolean;
  /** where to begin instead of at the start, milliseconds */
  resumeMs?: number | null;
}

/** What the screens may ask of the player. */
export interface Player {
  /** Plays `queue[index]` and then what follows it; pauses or goes on when that is the item already there. */
  toggle: (queue: readonly Playable[], index: number) => void;
  /** Plays `queue[index]` from its start and then what follows it. */
  play: (queue: readonly Playable[], index: number) => void;
  /** Pauses or goes on. */
  playPause: () => void;
  /** Plays these right after what plays now, and says so. */
  playNext: (items: readonly Playable[]) => void;
  /** Plays these once everything queued by hand has played, and says so. */
  addToQueue: (items: readonly Playable[]) => void;
  /** Ends the play and sees every play off before the listener leaves. */
  leave: () => Promise<void>;
  /** Ends the play and forgets, on this device, everything that waits to be counted: her account is gone. */
  forget: () => Promise<void>;
  subscribe: (onChange: () => void) => () => void;
  isPlaying: () => boolean;
  /** how far this item, or the collection it was started as a part of, is in being played */
  stateOf: (itemId: number | string) => CardState;
  /** the latest play that the server has counted since this page opened */
  lastCounted: () => CountedPlay | null;
}

export interface CountedPlay {
  id: string;
  title: string;
}

export const PlayerContext = createContext<Player | null>(null);

export function usePlayer(): Player {
  const player = use(PlayerContext);
  if (!player) throw new Error("usePlayer needs a PlayerContext above it: render inside PlayerProvider");
  return player;
}

/** Follows one item or collection; null is never playing. */
export function useCardState(itemId: number | string | null): CardState {
  const player = usePlayer();
  const state = (): CardState => (itemId === null ? "idle" : player.stateOf(itemId));
  return useSyncExternalStore(player.subscribe, state, () => "idle");
}
