import type { EndedPlay } from "./playState.ts";

/** A play as `feedback.record` takes it. */
export interface PlayedEvent {
  id: string;
  kind: "item.played";
  listenerId: number;
  itemId: number;
  msPlayed: number;
  durationMs: number | null;
  positionMs: number;
  startReason: string;
  endReason: string;
  sessionId: string;
  device: string;
  sourceShelf: string | null;
  slateId: string | null;
  shuffle: boolean;
  offline: boolean;
  private: boolean;
}

/** Where and by whom it was heard. */
export interface Surroundings {
  listenerId: number;
  sessionId: string;
  device: string;
  offline: boolean;
  private: boolean;
}

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
    shuffle: false,
    ...surroundings,
  };
}
