import { TasteClusters } from "../../model/index.ts";
import { seededRandom } from "../../math/index.ts";
import { catalogue, genreOfArtist, models, play, taste, trackOf } from "../testing/smallWorld.ts";
import type { MixInput } from "./mixInput.ts";

const itemIds = Int32Array.from({ length: 20 }, (_, index) => index + 1);

const clusters = new TasteClusters({
  itemIds,
  clusterOf: itemIds.map(genreOfArtist),
  ids: Int32Array.from([7, 3]),
  labels: ["Late tides", "Noon brass"],
  centroids: { rowCount: 2, width: 1, values: Float32Array.from([1, -1]) },
});

/** What she heard of the first tracks of these artists, each once a day for three days. */
export function heard(...artistIds: number[]) {
  return taste(
    artistIds.flatMap((artistId) => [0, 1, 2].map((day) => play(trackOf(artistId, 0), day + artistId / 100))),
  );
}

/** A listener of artists 1 to 5, all of one cluster, and what she is given from the small world. */
export function mixInput(facts: Partial<MixInput> = {}): MixInput {
  return {
    taste: heard(1, 2, 3, 4, 5),
    catalogue,
    models: { ...models, clusters },
    weightOf: () => 1,
    random: seededRandom("a day"),
    ...facts,
  };
}
