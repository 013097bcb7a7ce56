import type { Doing } from "../../../shell/useRecord.ts";

/** Where and by whom something was done. */
export interface Surroundings {
  listenerId: number;
  sessionId: string;
  device: string;
  offline: boolean;
  private: boolean;
}

/** A play as `feedback.record` takes it. */
export interface PlayedEvent extends Surroundings {
  /** UUIDv7 minted when it began */
  id: string;
  kind: "item.played";
  itemId: number;
  msPlayed: number;
  durationMs: number | null;
  positionMs: number;
  startReason: string;
  endReason: string;
  sourceShelf: string | null;
  slateId: string | null;
  shuffle: boolean;
}

/** Anything else that the listener did, as `feedback.record` takes it. */
export type DoneEvent = Doing & Surroundings & { id: string };

/** An event on its way to the log. */
export type LoggedEvent = PlayedEvent | DoneEvent;
