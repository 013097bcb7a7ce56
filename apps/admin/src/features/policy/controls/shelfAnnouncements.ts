import type { Announcements } from "@dnd-kit/core";

export const shelfInstructions =
  "Press Space to pick the shelf up, the up and down arrows to move it, Space to put it down, Escape to leave it where it was.";

/** What is said aloud while a shelf is moved. */
export function shelfAnnouncements(order: readonly string[], titleOf: (kind: string) => string): Announcements {
  const placeOf = (id: string | number): string => `place ${order.indexOf(String(id)) + 1} of ${order.length}`;
  const name = (id: string | number): string => titleOf(String(id));
  return {
    onDragStart: ({ active }) => `Picked up ${name(active.id)} at ${placeOf(active.id)}.`,
    onDragOver: ({ active, over }) => (over ? `${name(active.id)} is over ${placeOf(over.id)}.` : undefined),
    onDragEnd: ({ active, over }) => `${name(active.id)} was put down${over ? ` at ${placeOf(over.id)}` : ""}.`,
    onDragCancel: ({ active }) => `${name(active.id)} stays at ${placeOf(active.id)}.`,
  };
}
