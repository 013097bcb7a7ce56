import type { Announcements } from "@dnd-kit/core";

export const instructions =
  "Press Space to pick the track up, the up and down arrows to move it, Space to put it down, Escape to leave it where it was.";

/** What is said aloud while a track is moved. */
export function announcementsOf(
  indexOf: (id: string | number) => number,
  tracks: readonly { title: string }[],
): Announcements {
  const name = (id: string | number): string => tracks[indexOf(id)]?.title ?? "The track";
  const placeOf = (id: string | number): string => `place ${indexOf(id) + 1} of ${tracks.length}`;
  return {
    onDragStart: ({ active }) => `Picked up ${name(active.id)} at ${placeOf(active.id)}.`,
    onDragOver: ({ active, over }) => (over ? `${name(active.id)} is over ${placeOf(over.id)}.` : undefined),
    onDragEnd: ({ active, over }) => `${name(active.id)} was put down${over ? ` at ${placeOf(over.id)}` : ""}.`,
    onDragCancel: ({ active }) => `${name(active.id)} stays at ${placeOf(active.id)}.`,
  };
}
