import type { TestDatabase } from "@segue/db/testing";
import type { ItemId } from "@segue/engine/data";
import { addListener, addPlays, type HomeWorld, type Play } from "../../prediction/testing/homeWorld.ts";

/** Eight artists of a scene over the last 24 days, other ones for every fan: even fans hear the first scene, odd ones the second. */
export function fanPlays(world: HomeWorld, fan: number): Play[] {
  const artists = world.tracks[fan % 2] ?? [];
  return Array.from({ length: 24 }, (_, at) => {
    const tracks = artists[(fan + at * 3) % artists.length] ?? [];
    return { itemId: tracks[at % tracks.length] ?? (0 as ItemId), daysAgo: 1 + at };
  });
}

/** Two dozen fans, twelve of each scene: enough for every model of music to learn who belongs together. */
export async function addFans(db: TestDatabase, world: HomeWorld): Promise<void> {
  for (let at = 0; at < 24; at++) await addPlays(db, await addListener(db, `fan ${at}`), fanPlays(world, at));
}
