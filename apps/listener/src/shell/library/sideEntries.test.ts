import { expect, test } from "vitest";
import type { KeptEntry, OwnPlaylist } from "../../trpc/views.ts";
import { sideEntries } from "./sideEntries.ts";

const playlist = (playlistId: number, version: number, trackCount: number) =>
  ({ playlistId, version, trackCount, title: `List ${playlistId}` }) as OwnPlaylist;
const kept = (itemId: number, kind: KeptEntry["kind"], since: number) =>
  ({ itemId, kind, since, title: `${kind} ${itemId}`, subtitle: "Oru Vane" }) as KeptEntry;

test("what she changed or kept last stands first, each with what it is", () => {
  const entries = sideEntries(
    [playlist(1, 50, 1), playlist(2, 10, 12)],
    [kept(3, "artist", 70), kept(4, "album", 30), kept(5, "show", 20)],
  );
  expect(entries.map(({ href, words }) => [href, words])).toEqual([
    ["/artist/3", "Artist"],
    ["/playlist/1", "Playlist · 1 track"],
    ["/album/4", "Album · Oru Vane"],
    ["/show/5", "Show"],
    ["/playlist/2", "Playlist · 12 tracks"],
  ]);
});
