import { expect, test } from "vitest";
import type { QueueEntry } from "../../trpc/views.ts";
import { queueFrom } from "./playableOf.ts";

function entry(itemId: number, playable = true): QueueEntry {
  const cover = { itemId, kind: "track", genre: null, audio: null };
  return { itemId, title: `Track ${itemId}`, subtitle: "Her", durationMs: 1_000, cover, playable } as QueueEntry;
}

test("a pressed line plays, and then what follows it, past what left the catalogue", () => {
  const entries = [entry(1), entry(2, false), entry(3), entry(4)];
  const { queue, index } = queueFrom(entries, entries[2] ?? entry(0), { from: "Tides", sourceShelf: "album" });
  expect(queue.map(({ itemId }) => itemId)).toEqual([1, 3, 4]);
  expect(queue[index]).toMatchObject({ itemId: 3, from: "Tides", sourceShelf: "album", slateId: null });
});
