import type { CardState } from "@segue/ui";
import type { Playable } from "../../shell/player.ts";
import { createEngineCore, type EngineParts } from "./engineCore.ts";
import { currentItem, type PlayState } from "./playState.ts";
import { queueControls } from "./queueControls.ts";
import * as turn from "./transitions.ts";

/** The player without its looks: holds the state, measures what is heard, reports each play that ends. */
export type PlayerEngine = ReturnType<typeof createPlayerEngine>;

/** How far an item, or what it is part of, is in being played. */
function cardStateOf(state: PlayState, itemId: number | string): CardState {
  const item = currentItem(state);
  if (!item || (item.itemId !== itemId && item.collectionId !== itemId)) return "idle";
  return state.playing ? "playing" : "paused";
}

export function createPlayerEngine(parts: EngineParts) {
  const { sounding, mintId, seed } = parts;
  const core = createEngineCore(parts);
  const { getState, subscribe, take, step, tick } = core;
  // Every control first lets the sound up to the press pass, so that it is heard under the old state.
  const after =
    <Arguments extends unknown[]>(act: (...given: Arguments) => void) =>
    (...given: Arguments): void => {
      tick();
      act(...given);
    };
  const pause = (): void => take(turn.pause(getState()));
  const goOn = (): void => step(turn.goOn(getState(), "fwdbtn", mintId));
  const resume = (): void => {
    const item = currentItem(getState());
    if (item?.playable !== false) return take(turn.resume(getState(), mintId));
    parts.onPassedOver([item]);
    return goOn();
  };
  const playPause = (): void => (getState().playing ? pause() : resume());
  const play = (queue: readonly Playable[], index: number): void =>
    step(turn.begin(getState(), { queue, index, mintId, seed }));
  const seek = (positionMs: number): void => {
    take(turn.seek(getState(), positionMs));
    const item = currentItem(getState());
    if (getState().playing && item) sounding.start(item, getState().positionMs);
  };

  return {
    ...queueControls(core, parts),
    getState,
    subscribe,
    stateOf: (itemId: number | string) => cardStateOf(getState(), itemId),
    /** Plays `queue[index]` and what follows; pauses or goes on when that is the item already there. */
    toggle: after((queue: readonly Playable[], index: number) => {
      if (queue[index]?.itemId === currentItem(getState())?.itemId) playPause();
      else play(queue, index);
    }),
    play: after(play),
    playPause: after(playPause),
    pause: after(pause),
    next: after(goOn),
    previous: after(() => step(turn.goBack(getState(), mintId))),
    jumpTo: after((key: number) => step(turn.jumpTo(getState(), key, mintId))),
    seek: after(seek),
    seekBy: after((ms: number) => seek(getState().positionMs + ms)),
    /** Puts back what an earlier page held; whoever has begun something meanwhile keeps that. */
    restore: (kept: PlayState): void => {
      if (getState().queue.length === 0) take({ ...kept, playing: false, open: null });
    },
    tick,
    close: after(() => step(turn.close(getState()))),
  };
}
