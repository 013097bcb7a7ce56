import type { ItemId, ListenerId } from "@segue/engine/data";
import type { Database } from "../database.ts";

/** How items hang together, as far as models of tracks and artists go. */
export interface TrainingCatalogue {
  /** artist of every track */
  artistOfTrack: Map<ItemId, ItemId>;
  artists: Set<ItemId>;
}

export async function readTrainingCatalogue(db: Database): Promise<TrainingCatalogue> {
  const [tracks, artists] = await Promise.all([
    db.pool.query<{ itemId: ItemId; artistId: ItemId }>(
      `select item_id as "itemId", artist_id as "artistId" from track`,
    ),
    db.pool.query<{ itemId: ItemId }>(`select item_id as "itemId" from artist`),
  ]);
  return {
    artistOfTrack: new Map(tracks.rows.map(({ itemId, artistId }) => [itemId, artistId])),
    artists: new Set(artists.rows.map(({ itemId }) => itemId)),
  };
}

/** Plays that somebody else counted, without their times. */
export interface TrainingCount {
  listenerId: ListenerId;
  itemId: ItemId;
  plays: number;
}

/** The counts of all listeners who agreed to training, by listener. */
export async function readTrainingCounts(db: Database): Promise<TrainingCount[]> {
  const { rows } = await db.pool.query<TrainingCount>(
    `select listener_id as "listenerId", item_id as "itemId", plays from listen_count
     where listener_id in (select id from listener where training_consent)
     order by listener_id, item_id`,
  );
  return rows;
}
