import type { Playable } from "../../shell/player.ts";
import { currentItem, nothing, type EndedPlay, type PlayState, type Step } from "./playState.ts";
import { advance, goOn, isOver, type Chance } from "./transitions.ts";

/** What makes the sound, as the player sees it. */
export interface Sounding {
  /** Sounds this item from `positionMs` on, in place of what sounds now. */
  start(item: Playable, positionMs: number): void;
  /** Falls silent. */
  halt(): void;
  /** How much has sounded since the page opened, milliseconds. Stands still in silence. */
  soundedMs(): number;
}

export interface EngineParts extends Chance {
  sounding: Sounding;
  onEnded: (play: EndedPlay) => void;
  /** These items could not be played and were passed over. */
  onPassedOver: (items: readonly Playable[]) => void;
  /** The listener has switched shuffle off. */
  onUnshuffled: () => void;
}

/** Holds the state, lets sound pass, keeps the sound in step with the state. */
export interface EngineCore {
  getState: () => PlayState;
  subscribe: (onChange: () => void) => () => void;
  take: (next: PlayState) => void;
  step: (step: Step) => void;
  /** Lets the sound since the last call be heard. */
  tick: () => void;
}

/** Whether the sound has to begin anew between two states. */
function beginsAnew(before: PlayState, after: PlayState): boolean {
  return after.playing && (!before.playing || before.open?.id !== after.open?.id);
}

export function createEngineCore({ sounding, mintId, onEnded, onPassedOver }: EngineParts): EngineCore {
  let state = nothing;
  let heardUntil = sounding.soundedMs();
  const watchers = new Set<() => void>();

  const take = (next: PlayState): void => {
    if (next === state) return;
    const before = state;
    state = next;
    const item = currentItem(next);
    if (item && beginsAnew(before, next)) sounding.start(item, next.positionMs);
    else if (before.playing && !next.playing) sounding.halt();
    for (const watcher of watchers) watcher();
  };
  const step = ({ state: next, ended, passedOver }: Step): void => {
    take(next);
    if (ended) onEnded(ended);
    if (passedOver.length > 0) onPassedOver(passedOver);
  };
  const tick = (): void => {
    const elapsed = sounding.soundedMs() - heardUntil;
    heardUntil += elapsed;
    take(advance(state, elapsed));
    if (isOver(state)) step(goOn(state, "trackdone", mintId));
  };
  const subscribe = (onChange: () => void): (() => void) => {
    watchers.add(onChange);
    return () => void watchers.delete(onChange);
  };
  return { getState: () => state, subscribe, take, step, tick };
}
