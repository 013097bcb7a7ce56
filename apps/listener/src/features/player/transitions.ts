import {
  currentItem,
  type EndedPlay,
  type EndReason,
  type PlayState,
  type StartReason,
  type Step,
} from "./playState.ts";

/** Going back within this time leads to the item before; later it begins the same one again. */
const backWithinMs = 3_000;
/** A longer silence between two ticks means that the page slept: nothing of it was heard. */
const maxGapMs = 65_000;
/** Where nobody knows an item's length, it ends when it counts as a full listen whatever its length. */
const unknownLengthMs = 240_000;

function lengthOf(state: PlayState): number {
  return currentItem(state)?.durationMs ?? unknownLengthMs;
}

function closed(state: PlayState, endReason: EndReason): EndedPlay | null {
  const item = currentItem(state);
  return state.open && item ? { ...state.open, item, positionMs: state.positionMs, endReason } : null;
}

interface Move {
  queue: PlayState["queue"];
  index: number;
  /** why the item before ends, and so why this one starts */
  reason: EndReason & StartReason;
  mintId: () => string;
}

/** Ends what plays and begins `queue[index]` from its start. */
export function begin(state: PlayState, { queue, index, reason, mintId }: Move): Step {
  const open = { id: mintId(), heardMs: 0, startReason: reason };
  return { state: { queue, index, playing: true, positionMs: 0, open }, ended: closed(state, reason) };
}

/** Lets `elapsedMs` of time pass; while paused none of it is heard. */
export function advance(state: PlayState, elapsedMs: number): PlayState {
  if (!state.playing || !state.open || elapsedMs <= 0 || elapsedMs > maxGapMs) return state;
  const heard = Math.min(elapsedMs, Math.max(0, lengthOf(state) - state.positionMs));
  return {
    ...state,
    positionMs: state.positionMs + heard,
    open: { ...state.open, heardMs: state.open.heardMs + heard },
  };
}

/** Whether the item has played to its end. */
export function isOver(state: PlayState): boolean {
  return state.open !== null && state.positionMs >= lengthOf(state);
}

/** Moves on: to the item after, or to rest when there is none. */
export function goOn(state: PlayState, reason: "trackdone" | "fwdbtn", mintId: () => string): Step {
  if (state.index + 1 < state.queue.length) {
    return begin(state, { queue: state.queue, index: state.index + 1, reason, mintId });
  }
  return { state: { ...state, playing: false, positionMs: 0, open: null }, ended: closed(state, reason) };
}

/** Goes back: to the item before, or to the start of this one. */
export function goBack(state: PlayState, mintId: () => string): Step {
  const before = state.positionMs <= backWithinMs && state.index > 0;
  return begin(state, { queue: state.queue, index: before ? state.index - 1 : state.index, reason: "backbtn", mintId });
}

export function pause(state: PlayState): PlayState {
  return state.playing ? { ...state, playing: false } : state;
}

/** Goes on from where it stands; after an end that is a new play. */
export function resume(state: PlayState, mintId: () => string): PlayState {
  if (!currentItem(state)) return state;
  const open = state.open ?? { id: mintId(), heardMs: 0, startReason: "playbtn" as const };
  return { ...state, playing: true, open };
}

/** Moves within the item; what was jumped over is not heard. */
export function seek(state: PlayState, positionMs: number): PlayState {
  return { ...state, positionMs: Math.min(lengthOf(state), Math.max(0, positionMs)) };
}

/** Ends the play and leaves the item on show. */
export function close(state: PlayState, reason: "unload" | "logout"): Step {
  return { state: { ...state, playing: false, open: null }, ended: closed(state, reason) };
}
