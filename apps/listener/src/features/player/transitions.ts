import type { Playable } from "../../shell/player.ts";
import { queuedFrom, shuffledWith } from "./queueOrder.ts";
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
/** Sound that nobody asked after for longer than this is not believed to have been heard. */
const maxGapMs = 65_000;
/** Where nobody knows an item's length, it ends when it counts as a full listen whatever its length. */
export const unknownLengthMs = 240_000;

/** What a transition needs from outside. */
export interface Chance {
  /** a UUIDv7 of this moment */
  mintId: () => string;
  /** seeds a shuffle: a whole number of 32 bits */
  seed: () => number;
}

function lengthOf(state: PlayState): number {
  return currentItem(state)?.durationMs ?? unknownLengthMs;
}

function closed(state: PlayState, endReason: EndReason): EndedPlay | null {
  const item = currentItem(state);
  return state.open && item ? { ...state.open, item, positionMs: state.positionMs, endReason } : null;
}

/** The nearest index from `from` on in steps of `by` that can be played, and what stands before it. */
function nearestPlayable(state: PlayState, from: number, by: 1 | -1) {
  const { queue, repeat } = state;
  const passedOver: Playable[] = [];
  const around = repeat !== "off" && by === 1;
  for (let tried = 0, index = from; tried < queue.length; tried += 1, index += by) {
    const at = around ? index % queue.length : index;
    const item = queue[at];
    if (!item) break;
    if (item.playable !== false) return { index: at, passedOver };
    passedOver.push(item);
  }
  return { index: -1, passedOver };
}

interface Turn {
  index: number;
  startReason: StartReason;
  endReason: EndReason;
  mintId: () => string;
}

/** Ends what plays and begins another turn of the same queue. */
function turnTo(state: PlayState, { index, startReason, endReason, mintId }: Turn): Omit<Step, "passedOver"> {
  const open = { id: mintId(), heardMs: 0, startReason, shuffle: state.unshuffled !== null };
  const from = startReason === "backbtn" ? 0 : (state.queue[index]?.resumeMs ?? 0);
  return { state: { ...state, index, playing: true, positionMs: from, open }, ended: closed(state, endReason) };
}

function atRest(state: PlayState): PlayState {
  return { ...state, playing: false, positionMs: 0, open: null };
}

interface Beginning extends Chance {
  queue: readonly Playable[];
  index: number;
}

/** Ends what plays and begins `queue[index]`; a shuffled player shuffles what follows it. */
export function begin(state: PlayState, { queue, index, mintId, seed }: Beginning): Step {
  const filled = queuedFrom(state, queue, index);
  const { index: found, passedOver } = nearestPlayable(filled, index, 1);
  const ended = closed(state, "endplay");
  if (found < 0) return { state: { ...atRest(filled), index }, ended, passedOver };
  const ordered = state.unshuffled ? shuffledWith({ ...filled, index: found }, seed()) : { ...filled, index: found };
  const turn = turnTo(ordered, { index: ordered.index, startReason: "clickrow", endReason: "endplay", mintId });
  return { state: turn.state, ended, passedOver };
}

/** Lets `elapsedMs` of sound pass; while paused none of it is heard. */
export function advance(state: PlayState, elapsedMs: number): PlayState {
  if (!state.playing || !state.open || elapsedMs <= 0 || elapsedMs > maxGapMs) return state;
  const heard = Math.min(elapsedMs, Math.max(0, lengthOf(state) - state.positionMs));
  return {
    ...state,
    positionMs: state.positionMs + heard,
    open: { ...state.open, heardMs: state.open.heardMs + heard },
  };
}

/** Whether the item has played to its end; moved there while paused, it waits. */
export function isOver(state: PlayState): boolean {
  return state.playing && state.open !== null && state.positionMs >= lengthOf(state);
}

/**
 * Moves on: to the item after, or to rest when there is none. An item that ended by itself begins again when one is to be
 * repeated; whoever presses Next wants another one.
 */
export function goOn(state: PlayState, reason: "trackdone" | "fwdbtn" | "trackerror", mintId: () => string): Step {
  const again = reason === "trackdone" && state.repeat === "one";
  const { index, passedOver } = nearestPlayable(state, again ? state.index : state.index + 1, 1);
  if (index < 0) return { state: atRest(state), ended: closed(state, reason), passedOver };
  const startReason = reason === "trackerror" ? "trackdone" : reason;
  return { ...turnTo(state, { index, startReason, endReason: reason, mintId }), passedOver };
}

/** Goes back: to the item before, or to the start of this one. */
export function goBack(state: PlayState, mintId: () => string): Step {
  if (!currentItem(state)) return { state, ended: null, passedOver: [] };
  const { index } = nearestPlayable(state, state.index - 1, -1);
  const before = state.positionMs <= backWithinMs && index >= 0;
  const turn: Turn = { index: before ? index : state.index, startReason: "backbtn", endReason: "backbtn", mintId };
  return { ...turnTo(state, turn), passedOver: [] };
}

/** Goes to another turn of the queue, by its key. */
export function jumpTo(state: PlayState, key: number, mintId: () => string): Step {
  const index = state.queue.findIndex((item) => item.key === key);
  if (index < 0 || state.queue[index]?.playable === false) return { state, ended: null, passedOver: [] };
  return { ...turnTo(state, { index, startReason: "clickrow", endReason: "endplay", mintId }), passedOver: [] };
}

export function pause(state: PlayState): PlayState {
  return state.playing ? { ...state, playing: false } : state;
}

/** Goes on from where it stands; after an end that is a new play. */
export function resume(state: PlayState, mintId: () => string): PlayState {
  const item = currentItem(state);
  if (!item || item.playable === false) return state;
  const shuffle = state.unshuffled !== null;
  const open = state.open ?? { id: mintId(), heardMs: 0, startReason: "playbtn" as const, shuffle };
  return { ...state, playing: true, open };
}

/** Moves within the item; what was jumped over is not heard. */
export function seek(state: PlayState, positionMs: number): PlayState {
  if (!currentItem(state)) return state;
  return { ...state, positionMs: Math.min(lengthOf(state), Math.max(0, positionMs)) };
}

/** Ends the play because the listener leaves; the item stays on show. */
export function close(state: PlayState): Step {
  return { state: { ...state, playing: false, open: null }, ended: closed(state, "logout"), passedOver: [] };
}
