import { interactionsOf, seededRandom } from "@segue/engine/math";
import { Als, ItemNeighbours, MostPopular, type TrainingMatrix } from "@segue/engine/model";
import type { ServingModels } from "@segue/engine/prediction";
import type { HomeWorld } from "./homeWorld.ts";

const listenersPerScene = 60;

/** Listeners who hear a bit more than half of their scene each; the first artists are heard a little more. */
function matrixOf(world: HomeWorld, keyOf: (scene: number, artist: number, place: number) => number): TrainingMatrix {
  const random = seededRandom("scenes");
  const likes = new Map<string, { row: number; key: number }>();
  for (let row = 0; row < 2 * listenersPerScene; row++) {
    const scene = row % 2;
    for (const [artist, tracks] of (world.tracks[scene] ?? []).entries()) {
      if (random() > 0.7 - artist * 0.02) continue;
      const key = keyOf(scene, artist, Math.floor(random() * tracks.length));
      likes.set(`${row} ${key}`, { row, key });
    }
  }
  const entries = [...likes.values()];
  const itemIds = Int32Array.from(new Set(entries.map(({ key }) => key))).toSorted();
  const interactions = interactionsOf({
    rowCount: 2 * listenersPerScene,
    columnCount: itemIds.length,
    rows: entries.map(({ row }) => row),
    columns: entries.map(({ key }) => itemIds.indexOf(key)),
    preferences: entries.map(() => 1),
    confidences: entries.map(() => 3),
  });
  return { interactions, itemIds };
}

/** Models of a world in which each of the two scenes keeps to itself. */
export function sceneModels(world: HomeWorld): ServingModels {
  const tracks = matrixOf(world, (scene, artist, place) => world.tracks[scene]?.[artist]?.[place] ?? 0);
  const artists = matrixOf(world, (scene, artist) => world.artists[scene]?.[artist] ?? 0);
  const als = new Als({ factorCount: 8, iterations: 8 });
  return {
    tracks: als.fit(tracks),
    artists: als.fit(artists),
    artistNeighbours: new ItemNeighbours().fit(artists),
    popularTracks: new MostPopular().fit(tracks),
    popularArtists: new MostPopular().fit(artists),
  };
}
