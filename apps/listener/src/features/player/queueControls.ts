import type { Playable } from "../../shell/player.ts";
import type { EngineCore, EngineParts } from "./engineCore.ts";
import { currentItem, type Repeat } from "./playState.ts";
import { movedUpcoming, queueLast, queueNext, withdrawn, withoutQueued, withoutUpcoming } from "./queueEdits.ts";
import { inOwnOrder, shuffledWith } from "./queueOrder.ts";
import { goOn } from "./transitions.ts";

/** What can be done to the queue without touching what plays. */
export function queueControls({ getState, take, step, tick }: EngineCore, parts: EngineParts) {
  return {
    playNext: (items: readonly Playable[]): void => take(queueNext(getState(), items)),
    addToQueue: (items: readonly Playable[]): void => take(queueLast(getState(), items)),
    remove: (key: number): void => take(withoutQueued(getState(), key)),
    /** @param to place among the upcoming ones, from 0 */
    move: (key: number, to: number): void => take(movedUpcoming(getState(), key, to)),
    clearUpcoming: (): void => take(withoutUpcoming(getState())),
    setRepeat: (repeat: Repeat): void => take({ ...getState(), repeat }),
    setShuffle: (on: boolean): void => {
      const state = getState();
      if (on === (state.unshuffled !== null)) return;
      take(on ? shuffledWith(state, parts.seed()) : inOwnOrder(state));
      if (!on) parts.onUnshuffled();
    },
    /** Takes in that these items left the catalogue; one that plays ends there. */
    withdraw: (itemIds: ReadonlySet<number>): void => {
      tick();
      take(withdrawn(getState(), itemIds));
      const item = currentItem(getState());
      if (item?.playable !== false || !getState().playing) return;
      parts.onPassedOver([item]);
      step(goOn(getState(), "trackerror", parts.mintId));
    },
  };
}
