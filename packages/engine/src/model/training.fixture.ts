import { interactionsOf, seededRandom } from "../math/index.ts";
import type { TrainingMatrix } from "./trainer.ts";

/**
 * A small world of two tastes: even listeners like even items, odd ones odd items, each about two thirds of hers; a tenth of
 * everything is turned down. Item ids are 10, 20, 30, …
 */
export function twoTastes(listenerCount = 40, itemCount = 24): TrainingMatrix {
  const random = seededRandom("two tastes");
  const entries = {
    rows: [] as number[],
    columns: [] as number[],
    preferences: [] as number[],
    confidences: [] as number[],
  };
  for (let row = 0; row < listenerCount; row++) {
    for (let column = 0; column < itemCount; column++) {
      const chance = random();
      const likes = (row - column) % 2 === 0 && chance < 0.65;
      if (!likes && chance < 0.9) continue;
      entries.rows.push(row);
      entries.columns.push(column);
      entries.preferences.push(Number(likes));
      entries.confidences.push(1 + 4 * random());
    }
  }
  return {
    interactions: interactionsOf({ rowCount: listenerCount, columnCount: itemCount, ...entries }),
    itemIds: Int32Array.from({ length: itemCount }, (_, at) => 10 * (at + 1)),
  };
}
