import type { Playable } from "../../shell/player.ts";

export type StartReason = "clickrow" | "fwdbtn" | "backbtn" | "trackdone" | "playbtn";
export type EndReason = "trackdone" | "fwdbtn" | "backbtn" | "clickrow" | "unload" | "logout";

/** One play as it is being measured. */
export interface OpenPlay {
  /** UUIDv7 minted when it began */
  id: string;
  /** sound that was heard so far, milliseconds */
  heardMs: number;
  startReason: StartReason;
}

/** What the player holds. Immutable. */
export interface PlayState {
  queue: Playable[];
  index: number;
  playing: boolean;
  /** where in the item, milliseconds */
  positionMs: number;
  /** null once it has ended; the item may still be on show */
  open: OpenPlay | null;
}

/** A play that is over. */
export interface EndedPlay extends OpenPlay {
  item: Playable;
  positionMs: number;
  endReason: EndReason;
}

/** A transition's new state, and the play that it ended. */
export interface Step {
  state: PlayState;
  ended: EndedPlay | null;
}

export const nothing: PlayState = { queue: [], index: 0, playing: false, positionMs: 0, open: null };

export function currentItem(state: PlayState): Playable | null {
  return state.queue[state.index] ?? null;
}
