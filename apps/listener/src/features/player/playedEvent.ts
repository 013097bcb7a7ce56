import type { PlayedEvent, Surroundings } from "./outbox/loggedEvent.ts";
import type { EndedPlay } from "./playState.ts";

export function playedEvent(play: EndedPlay, surroundings: Surroundings): PlayedEvent {
  const { itemId, durationMs, sourceShelf, slateId } = play.item;
  return {
    id: play.id,
    kind: "item.played",
    itemId,
    msPlayed: Math.round(play.heardMs),
    durationMs: durationMs === null ? null : Math.round(durationMs),
    positionMs: Math.round(play.positionMs),
    startReason: play.startReason,
    endReason: play.endReason,
    sourceShelf,
    slateId,
    shuffle: play.shuffle,
    ...surroundings,
  };
}
