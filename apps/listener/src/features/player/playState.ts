import type { Playable } from "../../shell/player.ts";

/** Why a play begins and ends, in the words of Spotify's exports, which imports and models know too. */
export type StartReason = "clickrow" | "fwdbtn" | "backbtn" | "trackdone" | "playbtn";
export type EndReason = "trackdone" | "fwdbtn" | "backbtn" | "endplay" | "logout" | "trackerror";

export type Repeat = "off" | "all" | "one";

/** An item in the queue. The same item may stand there twice, under two keys. */
export interface Queued extends Playable {
  key: number;
  /** put there by hand, not part of what was started */
  byHand: boolean;
}

/** One play as it is being measured. */
export interface OpenPlay {
  /** UUIDv7 minted when it began */
  id: string;
  /** sound that was heard so far, milliseconds */
  heardMs: number;
  startReason: StartReason;
  /** whether the queue was shuffled when it began */
  shuffle: boolean;
}

/** What the player holds. Immutable. */
export interface PlayState {
  /** in the order in which it plays */
  queue: readonly Queued[];
  index: number;
  playing: boolean;
  /** where in the item, milliseconds */
  positionMs: number;
  /** null once it has ended; the item may still be on show */
  open: OpenPlay | null;
  repeat: Repeat;
  /** keys in the order before shuffling; null while it is off */
  unshuffled: readonly number[] | null;
  /** the key of the next item to be queued */
  nextKey: number;
}

/** A play that is over. */
export interface EndedPlay extends OpenPlay {
  item: Playable;
  positionMs: number;
  endReason: EndReason;
}

/** A transition's new state, the play that it ended, and what it passed over because it cannot be played any more. */
export interface Step {
  state: PlayState;
  ended: EndedPlay | null;
  passedOver: readonly Playable[];
}

export const nothing: PlayState = {
  queue: [],
  index: 0,
  playing: false,
  positionMs: 0,
  open: null,
  repeat: "off",
  unshuffled: null,
  nextKey: 1,
};

export function currentItem(state: PlayState): Queued | null {
  return state.queue[state.index] ?? null;
}
