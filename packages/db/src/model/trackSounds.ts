import type { AudioFeatures, ItemId } from "@segue/engine/data";
import type { Database } from "../database.ts";

/** What every track sounds like of which somebody knows it. */
export async function readTrackSounds(db: Database): Promise<Map<ItemId, AudioFeatures>> {
  const { rows } = await db.pool.query<AudioFeatures & { itemId: ItemId }>(
    `select item_id as "itemId", tempo, key, mode, energy, valence, danceability, acousticness, instrumentalness
     from track
     where energy is not null
     order by item_id`,
  );
  return new Map(rows.map(({ itemId, ...sound }) => [itemId, sound]));
}
