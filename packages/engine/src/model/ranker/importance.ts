import { logLoss, seededRandom } from "../../math/index.ts";
import type { FeatureTable, Outcomes } from "./featureTable.ts";

export interface ImportanceOptions {
  /** features that are shuffled together, by the name of their group: a feature and its twins say the same */
  groups: ReadonlyMap<string, readonly number[]>;
  /** the chance that the model gives each row */
  chancesOf: (table: FeatureTable) => ArrayLike<number>;
  seed: string;
}

/**
 * How much worse the log loss becomes when a group of features is shuffled among the rows, all of its columns by the same
 * permutation (Breiman 2001; Fisher, Rudin and Dominici 2019), in nats; the most important first, below 0 by chance alone.
 */
export function permutationImportance(
  table: FeatureTable,
  outcomes: Outcomes,
  { groups, chancesOf, seed }: ImportanceOptions,
): { name: string; loss: number }[] {
  const before = logLoss(chancesOf(table), outcomes);
  return [...groups]
    .map(([name, features]) => {
      const order = shuffledRows(table.rowCount, seededRandom(`${seed} ${name}`));
      return { name, loss: logLoss(chancesOf(withShuffled(table, features, order)), outcomes) - before };
    })
    .toSorted((left, right) => right.loss - left.loss || left.name.localeCompare(right.name, "en"));
}

/** Fisher and Yates. */
function shuffledRows(count: number, random: () => number): Uint32Array {
  const order = Uint32Array.from({ length: count }, (_, row) => row);
  for (let at = count - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other], order[at]];
  }
  return order;
}

function withShuffled(table: FeatureTable, features: readonly number[], order: Uint32Array): FeatureTable {
  const { featureCount } = table;
  const values = table.values.slice();
  for (const feature of features) {
    for (let row = 0; row < order.length; row++) {
      values[row * featureCount + feature] = table.values[order[row] * featureCount + feature];
    }
  }
  return { ...table, values };
}
