import { beganAt } from "../privacy.ts";
import type { LoggedEvent } from "./loggedEvent.ts";

export interface ClockedBatch {
  /** the sender's clock, milliseconds since 1970 */
  sentAt: number;
  events: LoggedEvent[];
}

/** The earliest moment at which the event can have been over, on the clock that minted its id. */
function overAt(event: LoggedEvent): number {
  return beganAt(event.id) + (event.kind === "item.played" ? event.msPlayed : 0);
}

/**
 * The clock to send each event by. An event from this clock's future was minted before the clock was set back: it goes with
 * the clock that it was minted by, as far as that is known, so that the server corrects it by the right difference.
 *
 * @param now milliseconds since 1970 on this device
 */
export function batchesByClock(events: readonly LoggedEvent[], now: number): ClockedBatch[] {
  const early = events.filter((event) => overAt(event) > now);
  const timely = events.filter((event) => overAt(event) <= now);
  return [
    { sentAt: now, events: timely },
    { sentAt: Math.max(now, ...early.map(overAt)), events: early },
  ].filter((batch) => batch.events.length > 0);
}
