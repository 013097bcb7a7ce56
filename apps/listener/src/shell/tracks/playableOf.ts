import type { QueueEntry } from "../../trpc/views.ts";
import type { Playable } from "../player.ts";

/** Where a list stands. */
export interface ListPlace {
  /** the list as the listener reads it, such as an album's title */
  from: string;
  /** the kind of list, such as album, for the log */
  sourceShelf: string | null;
}

/** A line of a list as the player takes it. */
export function playableOf(
  { itemId, title, subtitle, durationMs, cover, resumeMs }: QueueEntry,
  place: ListPlace,
): Playable {
  return { itemId, title, subtitle, durationMs, cover, resumeMs, ...place, slateId: null };
}

/** What plays when a line is pressed: the list from its top, without what left the catalogue, and the line's place in it. */
export function queueFrom(
  entries: readonly QueueEntry[],
  pressed: QueueEntry,
  place: ListPlace,
): { queue: Playable[]; index: number } {
  const playable = entries.filter(({ playable: sounds }) => sounds);
  return { queue: playable.map((entry) => playableOf(entry, place)), index: playable.indexOf(pressed) };
}
