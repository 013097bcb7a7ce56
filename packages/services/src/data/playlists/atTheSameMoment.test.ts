import { afterAll, expect, it, vi } from "vitest";
import { movePlaylistTrack, removePlaylistTrack } from "./arrangePlaylist.ts";
import { deletePlaylist, restorePlaylist } from "./changePlaylist.ts";
import { extendPlaylist } from "./extendPlaylist.ts";
import { maxPlaylists } from "./playlistInput.ts";
import { listPlaylists } from "./readPlaylists.ts";
import { playlistWorld } from "./testing/playlistWorld.ts";

const { db, her, tracks, as, create, get } = await playlistWorld();
afterAll(async () => db.drop());

const ctxOf = () => as(her);
const countDone = (outcomes: PromiseSettledResult<unknown>[]) =>
  outcomes.filter(({ status }) => status === "fulfilled").length;

it("loses nothing that many tabs add at once, at the top and at the end", async () => {
  const playlistId = await create(tracks.slice(0, 2));
  const added = tracks.slice(10, 22);
  await Promise.all(
    added.map((itemId, at) =>
      extendPlaylist({ ctx: ctxOf(), input: { playlistId, itemIds: [itemId], position: at % 2 === 0 ? 1 : null } }),
    ),
  );
  const { tracks: entries } = await get(playlistId);
  expect(entries.map(({ position }) => position)).toEqual(entries.map((_, at) => at + 1));
  expect(new Set(entries.map(({ itemId }) => itemId))).toEqual(new Set([...tracks.slice(0, 2), ...added]));
});

it("takes one track off however often the button is pressed", async () => {
  const playlistId = await create(tracks.slice(0, 5));
  const { version } = await get(playlistId);
  const place = { playlistId, version, position: 2, trackId: tracks[1] ?? 0 };
  const presses = [1, 2, 3, 4].map(() => removePlaylistTrack({ ctx: ctxOf(), input: place }));
  const moves = [1, 5].map((to) => movePlaylistTrack({ ctx: ctxOf(), input: { ...place, to } }));
  expect(countDone(await Promise.allSettled([...presses, ...moves]))).toBe(1);
  expect((await get(playlistId)).tracks.length).toBeGreaterThanOrEqual(4);
});

it("deletes once and brings back once, whoever presses undo again", async () => {
  const playlistId = await create(tracks.slice(0, 3));
  const input = { playlistId };
  const twice = (change: typeof deletePlaylist) =>
    Promise.allSettled([change({ ctx: ctxOf(), input }), change({ ctx: ctxOf(), input })]);
  expect(countDone(await twice(deletePlaylist))).toBe(1);
  expect(countDone(await twice(restorePlaylist))).toBe(1);
  expect((await get(playlistId)).tracks).toHaveLength(3);
});

const shelfOf =
  "insert into item (kind, title, match_key, origin) select 'playlist', 'Old', 'old ' || at, 'segue' from generate_series(1, $2) at returning id";

/** Gives a listener so many playlists that she has room for two more. */
async function fillUp(): Promise<void> {
  const has = await db.prisma.playlist.count({ where: { ownerId: her, item: { withdrawnAt: null } } });
  await db.pool.query(`with made as (${shelfOf}) insert into playlist (item_id, owner_id) select id, $1 from made`, [
    her,
    maxPlaylists - 2 - has,
  ]);
}

it("makes and brings back to the thousandth playlist and no further, however many tabs ask at once", async () => {
  const deleted = await Promise.all([create([]), create([]), create([])]);
  for (const playlistId of deleted) await deletePlaylist({ ctx: ctxOf(), input: { playlistId } });
  await fillUp();
  const returns = deleted.map((playlistId) => restorePlaylist({ ctx: ctxOf(), input: { playlistId } }));
  const outcomes = await Promise.allSettled([...returns, ...[1, 2, 3].map(() => create(tracks.slice(0, 2)))]);
  expect(countDone(outcomes)).toBe(2);
  const refused = outcomes.filter(({ status }) => status === "rejected");
  expect(refused).toMatchObject([1, 2, 3, 4].map(() => ({ reason: { code: "invalid" } })));
  expect(await listPlaylists({ ctx: ctxOf() })).toHaveLength(maxPlaylists);
});

it("holds nothing that an erasure is about to delete while an addition waits for it", async () => {
  const playlistId = (await listPlaylists({ ctx: ctxOf() })).find(({ trackCount }) => trackCount > 2)?.playlistId ?? 0;
  const eraser = await db.pool.connect();
  try {
    await eraser.query("begin");
    await eraser.query("select id from listener where id = $1 for update", [her]);
    const addition = extendPlaylist({ ctx: ctxOf(), input: { playlistId, itemIds: tracks.slice(30, 31) } });
    await vi.waitFor(async () => {
      const { rows } = await db.pool.query(
        "select from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()",
      );
      expect(rows).toHaveLength(1);
    });
    await eraser.query("select from playlist where item_id = $1 for update nowait", [playlistId]);
    await eraser.query("rollback");
    expect(await addition).toMatchObject({ status: "added" });
  } finally {
    eraser.release();
  }
});
