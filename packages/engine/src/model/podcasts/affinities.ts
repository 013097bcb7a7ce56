import type { PodcastProfile } from "./podcastProfile.ts";

/** Choices that every row is taken to have made as everybody does. */
const pairPrior = 20;

/** How much more often lovers of one thing choose another than everybody does: smoothed lifts, 1 for as often. */
export interface AffinityTable {
  /** ascending */
  readonly rowIds: Int32Array;
  readonly columnIds: Int32Array;
  /** row major */
  readonly lifts: Float32Array;
}

/** Pairs of things with how much they were loved together, gathered one listener at a time. */
export class AffinityCounts {
  readonly #pairs = new Map<number, Map<number, number>>();
  readonly #columns = new Map<number, number>();

  /**
   * @param rows one listener's shares, which sum to 1 at most
   * @param columns how often she chose each
   */
  add(rows: ReadonlyMap<number, number>, columns: ReadonlyMap<number, number>): void {
    for (const [row, share] of rows) {
      const pairs = this.#pairs.get(row) ?? new Map<number, number>();
      this.#pairs.set(row, pairs);
      for (const [column, other] of columns) pairs.set(column, (pairs.get(column) ?? 0) + share * other);
    }
    for (const [column, other] of columns) this.#columns.set(column, (this.#columns.get(column) ?? 0) + other);
  }

  /** (pair + w·share) / (row total + w) / share of the column, with w the prior: 1 where nothing is known. */
  table(): AffinityTable {
    const ascending = (ids: Iterable<number>): Int32Array => Int32Array.from(ids).toSorted();
    const rowIds = ascending(this.#pairs.keys());
    const columnIds = ascending(this.#columns.keys());
    const total = sum(this.#columns.values());
    const lifts = new Float32Array(rowIds.length * columnIds.length);
    rowIds.forEach((row, r) => {
      const pairs = this.#pairs.get(row) ?? new Map<number, number>();
      const rowTotal = sum(pairs.values());
      columnIds.forEach((column, c) => {
        const share = (this.#columns.get(column) ?? 0) / total;
        const smoothed = ((pairs.get(column) ?? 0) + pairPrior * share) / (rowTotal + pairPrior);
        lifts[r * columnIds.length + c] = share > 0 ? smoothed / share : 1;
      });
    });
    return { rowIds, columnIds, lifts };
  }
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

/** Each value's share of their sum; empty when that is 0. */
export function sharesOf(weights: ReadonlyMap<number, number>): Map<number, number> {
  const total = sum(weights.values());
  return new Map(total > 0 ? Array.from(weights, ([id, weight]) => [id, weight / total]) : []);
}

/** How many shows of each topic a listener chose. */
export function showsByTopic({ topics }: PodcastProfile): Map<number, number> {
  return new Map(Array.from(topics, ([topic, { shows }]) => [topic, shows]));
}

/**
 * For every column how much likelier it is for somebody of this taste than for anybody: Σ share·lift over the rows. A share of
 * which the table knows nothing counts with lift 1; 1 for a column that it does not know.
 */
export function liftsFor(
  { rowIds, columnIds, lifts }: AffinityTable,
  shares: ReadonlyMap<number, number>,
): Map<number, number> {
  const found = new Map(Array.from(columnIds, (column) => [column, 1]));
  rowIds.forEach((row, r) => {
    const share = shares.get(row) ?? 0;
    if (share === 0) return;
    columnIds.forEach((column, c) => {
      found.set(column, (found.get(column) ?? 1) + share * (lifts[r * columnIds.length + c] - 1));
    });
  });
  return found;
}
