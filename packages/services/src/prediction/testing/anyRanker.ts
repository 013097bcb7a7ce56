import { rankingFeatureCount, rankingSchemaHash } from "@segue/engine/data";
import { seededRandom } from "@segue/engine/math";
import { fitRanker, type Ranker } from "@segue/engine/model";

/** A ranker that learnt from numbers that mean nothing. */
export function anyRanker(schemaHash = rankingSchemaHash): Ranker {
  const rows = (seed: string) => {
    const random = seededRandom(seed);
    const rowCount = 400;
    const values = Float32Array.from({ length: rowCount * rankingFeatureCount }, random);
    const outcome = () => Uint8Array.from({ length: rowCount }, () => Number(random() < 0.3));
    const table = { rowCount, featureCount: rankingFeatureCount, values };
    return { table, outcomes: { listen: outcome(), skip: outcome() } };
  };
  return fitRanker({ schemaHash, train: rows("train"), calibrate: rows("later") });
}
