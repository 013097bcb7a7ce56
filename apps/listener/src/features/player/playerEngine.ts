import type { CardState } from "@segue/ui";
import type { Playable } from "../../shell/player.ts";
import { currentItem, nothing, type EndedPlay, type PlayState, type Step } from "./playState.ts";
import { advance, begin, close, goBack, goOn, isOver, pause, resume, seek } from "./transitions.ts";

interface EngineParts {
  /** milliseconds on a clock that is never set; the page's age fits */
  now: () => number;
  /** a UUIDv7 of this moment */
  mintId: () => string;
  onEnded: (play: EndedPlay) => void;
}

/** The player without its looks: holds the state, measures what is heard, reports each play that ends. */
export interface PlayerEngine {
  getState: () => PlayState;
  subscribe: (onChange: () => void) => () => void;
  stateOf: (itemId: number) => CardState;
  toggle: (queue: Playable[], index: number) => void;
  playPause: () => void;
  next: () => void;
  previous: () => void;
  seek: (positionMs: number) => void;
  /** Lets the time since the last call pass. */
  tick: () => void;
  close: (reason: "unload" | "logout") => void;
}

export function createPlayerEngine({ now, mintId, onEnded }: EngineParts): PlayerEngine {
  let state = nothing;
  let heardUntil = now();
  const watchers = new Set<() => void>();

  const take = (next: PlayState): void => {
    if (next === state) return;
    state = next;
    for (const watcher of watchers) watcher();
  };
  const step = ({ state: next, ended }: Step): void => {
    take(next);
    if (ended) onEnded(ended);
  };
  const tick = (): void => {
    const elapsed = now() - heardUntil;
    heardUntil += elapsed;
    take(advance(state, elapsed));
    if (isOver(state)) step(goOn(state, "trackdone", mintId));
  };
  // Every control first lets time pass, so that the sound up to the press is heard under the old state.
  const after =
    <Arguments extends unknown[]>(act: (...given: Arguments) => void) =>
    (...given: Arguments): void => {
      tick();
      act(...given);
    };
  const playPause = (): void => take(state.playing ? pause(state) : resume(state, mintId));

  return {
    getState: () => state,
    subscribe(onChange) {
      watchers.add(onChange);
      return () => void watchers.delete(onChange);
    },
    stateOf(itemId) {
      if (currentItem(state)?.itemId !== itemId) return "idle";
      return state.playing ? "playing" : "paused";
    },
    toggle: after((queue: Playable[], index: number) => {
      if (queue[index]?.itemId === currentItem(state)?.itemId) playPause();
      else step(begin(state, { queue, index, reason: "clickrow", mintId }));
    }),
    playPause: after(playPause),
    next: after(() => step(goOn(state, "fwdbtn", mintId))),
    previous: after(() => step(goBack(state, mintId))),
    seek: after((positionMs: number) => take(seek(state, positionMs))),
    tick,
    close: after((reason: "unload" | "logout") => step(close(state, reason))),
  };
}
