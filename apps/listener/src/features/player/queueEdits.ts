import type { Playable } from "../../shell/player.ts";
import type { PlayState, Queued } from "./playState.ts";

function byHand(state: PlayState, items: readonly Playable[]): Queued[] {
  return items.map((item, place) => ({ ...item, key: state.nextKey + place, byHand: true }));
}

function insertedAt(state: PlayState, items: readonly Playable[], at: number): PlayState {
  const added = byHand(state, items);
  const before = state.queue[at - 1];
  const queue = state.queue.toSpliced(at, 0, ...added);
  const keys = added.map(({ key }) => key);
  const natural = state.unshuffled;
  const place = natural && before ? natural.indexOf(before.key) + 1 : 0;
  return {
    ...state,
    queue,
    unshuffled: natural && natural.toSpliced(place, 0, ...keys),
    nextKey: state.nextKey + items.length,
  };
}

/** Puts items right behind the one that plays. */
export function queueNext(state: PlayState, items: readonly Playable[]): PlayState {
  return insertedAt(state, items, Math.min(state.queue.length, state.index + 1));
}

/** Puts items behind those that were queued by hand before, and before the rest of what was started. */
export function queueLast(state: PlayState, items: readonly Playable[]): PlayState {
  let at = Math.min(state.queue.length, state.index + 1);
  while (state.queue[at]?.byHand) at += 1;
  return insertedAt(state, items, at);
}

/** Takes an upcoming or a past item out; what plays stays. */
export function withoutQueued(state: PlayState, key: number): PlayState {
  const at = state.queue.findIndex((item) => item.key === key);
  if (at < 0 || at === state.index) return state;
  return {
    ...state,
    queue: state.queue.toSpliced(at, 1),
    index: at < state.index ? state.index - 1 : state.index,
    unshuffled: state.unshuffled && state.unshuffled.filter((other) => other !== key),
  };
}

/** Takes everything out that would come next. */
export function withoutUpcoming(state: PlayState): PlayState {
  const queue = state.queue.slice(0, state.index + 1);
  const kept = new Set(queue.map(({ key }) => key));
  return { ...state, queue, unshuffled: state.unshuffled && state.unshuffled.filter((key) => kept.has(key)) };
}

/**
 * Moves an upcoming item by whole places among the upcoming ones.
 *
 * @param to the place it shall have, 0 is right behind what plays; places outside are brought inside
 */
export function movedUpcoming(state: PlayState, key: number, to: number): PlayState {
  const first = state.index + 1;
  const from = state.queue.findIndex((item) => item.key === key);
  const item = state.queue[from];
  if (!item || from < first) return state;
  const at = Math.min(state.queue.length - 1, Math.max(first, first + to));
  return at === from ? state : { ...state, queue: state.queue.toSpliced(from, 1).toSpliced(at, 0, item) };
}

/** Marks items that left the catalogue, so that they are passed over. */
export function withdrawn(state: PlayState, itemIds: ReadonlySet<number>): PlayState {
  const isGone = (item: Queued): boolean => itemIds.has(item.itemId) && item.playable !== false;
  if (!state.queue.some(isGone)) return state;
  return { ...state, queue: state.queue.map((item) => (isGone(item) ? { ...item, playable: false } : item)) };
}
