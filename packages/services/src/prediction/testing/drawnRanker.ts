import { rankingFeatureCount, rankingSchema, rankingSchemaHash } from "@segue/engine/data";
import { seededRandom } from "@segue/engine/math";
import { fitRanker, type Ranker, type RankerRows } from "@segue/engine/model";

const rowCount = 1_500;
const placeOf = (name: string): number => rankingSchema.findIndex((field) => field.name === name);

/** Cards that are listened to more often the nearer they are to a taste and the more their artist was heard. */
function drawnCards(seed: string): RankerRows {
  const random = seededRandom(seed);
  const values = new Float32Array(rowCount * rankingFeatureCount).fill(Number.NaN);
  const listen = new Uint8Array(rowCount);
  for (let row = 0; row < rowCount; row++) {
    const [affinity, listens] = [random(), Math.floor(random() * 20)];
    values[row * rankingFeatureCount + placeOf("affinity")] = affinity;
    values[row * rankingFeatureCount + placeOf("creatorListens")] = listens;
    listen[row] = Number(random() < 0.1 + 0.5 * affinity + 0.015 * listens);
  }
  const table = { rowCount, featureCount: rankingFeatureCount, values };
  return { table, outcomes: { listen, skip: listen.map((one, row) => Number(one === 0 && row % 9 === 0)) } };
}

/** A small ranker of this version's features. */
export function drawnRanker(): Ranker {
  const train = { schemaHash: rankingSchemaHash, train: drawnCards("train"), calibrate: drawnCards("later") };
  return fitRanker(train, { featureShare: 1, treeCount: 12 });
}
