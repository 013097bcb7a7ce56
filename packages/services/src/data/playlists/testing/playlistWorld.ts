import { testDatabase, type TestDatabase } from "@segue/db/testing";
import type { ItemId, ListenerId } from "@segue/engine/data";
import type { ServiceContext } from "../../../context.ts";
import { addListener, contextOf, homeWorld, type HomeWorld } from "../../../prediction/testing/homeWorld.ts";
import { createPlaylist } from "../createPlaylist.ts";
import { getPlaylist, type PlaylistView } from "../readPlaylists.ts";

/** Two listeners who have no playlist yet, and tracks to put on one. */
export interface PlaylistWorld {
  db: TestDatabase;
  world: HomeWorld;
  her: ListenerId;
  him: ListenerId;
  tracks: ItemId[];
  /** a context in which a listener acts */
  as: (listenerId: ListenerId) => ServiceContext;
  /** makes a playlist of hers */
  create: (itemIds?: readonly number[], title?: string) => Promise<ItemId>;
  /** a playlist as one of the two sees it, she when left out */
  get: (playlistId: number, who?: ListenerId) => Promise<PlaylistView>;
  /** the tracks on a playlist of hers, in their order */
  idsOn: (playlistId: number) => Promise<ItemId[]>;
}

export async function playlistWorld(): Promise<PlaylistWorld> {
  const db = await testDatabase();
  const world = await homeWorld(db);
  const her = await addListener(db, "Her");
  const him = await addListener(db, "Him");
  const as = (listenerId: ListenerId) => contextOf(db, listenerId, () => 0.5);
  const get = (playlistId: number, who = her) => getPlaylist({ ctx: as(who), input: { playlistId } });
  return {
    db,
    world,
    her,
    him,
    tracks: (world.tracks[0] ?? []).flat(),
    as,
    get,
    async create(itemIds = [], title = "Rain") {
      return (await createPlaylist({ ctx: as(her), input: { title, itemIds: [...itemIds] } })).playlistId;
    },
    async idsOn(playlistId) {
      return (await get(playlistId)).tracks.map(({ itemId }) => itemId);
    },
  };
}
