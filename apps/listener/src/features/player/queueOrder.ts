import { seededDraws } from "@segue/ui";
import type { Playable } from "../../shell/player.ts";
import type { PlayState, Queued } from "./playState.ts";

/** The state with another queue, unshuffled, at `index`. */
export function queuedFrom(state: PlayState, items: readonly Playable[], index: number): PlayState {
  const queue = items.map((item, place): Queued => ({ ...item, key: state.nextKey + place, byHand: false }));
  const unshuffled = state.unshuffled ? queue.map(({ key }) => key) : null;
  return { ...state, queue, index, unshuffled, nextKey: state.nextKey + items.length };
}

/** Fisher–Yates: every order equally likely, the same seed the same order. */
export function inLotOrder<Value>(values: readonly Value[], seed: number): Value[] {
  const draws = seededDraws(seed);
  const mixed = [...values];
  for (let last = mixed.length - 1; last > 0; last -= 1) {
    const other = draws.whole(0, last);
    [mixed[last], mixed[other]] = [mixed[other], mixed[last]];
  }
  return mixed;
}

/** Shuffles: what plays stays and comes first, all others follow in an order by lot. */
export function shuffledWith(state: PlayState, seed: number): PlayState {
  const current = state.queue[state.index];
  const others = state.queue.filter((item) => item !== current);
  const unshuffled = state.unshuffled ?? state.queue.map(({ key }) => key);
  const mixed = inLotOrder(others, seed);
  return { ...state, queue: current ? [current, ...mixed] : mixed, index: 0, unshuffled };
}

/** Puts the queue back into the order before shuffling; what plays stays. */
export function inOwnOrder(state: PlayState): PlayState {
  if (!state.unshuffled) return state;
  const place = new Map(state.unshuffled.map((key, at) => [key, at]));
  const current = state.queue[state.index];
  const queue = state.queue.toSorted((one, other) => (place.get(one.key) ?? 0) - (place.get(other.key) ?? 0));
  return { ...state, queue, index: Math.max(0, current ? queue.indexOf(current) : 0), unshuffled: null };
}
