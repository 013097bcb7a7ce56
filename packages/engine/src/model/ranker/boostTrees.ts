import { binTables, type BinnedTables } from "./binnedTables.ts";
import { checkBoostOptions, defaultBoostOptions, type BoostOptions } from "./boostOptions.ts";
import { BoostRounds, partOf } from "./boostRounds.ts";
import type { FeatureTable, Outcomes } from "./featureTable.ts";
import { TreeEnsemble } from "./treeEnsemble.ts";

/** Rows with what followed each. */
export interface LabelledRows {
  table: FeatureTable;
  outcomes: Outcomes;
}

function checkOutcomes(outcomes: Outcomes, { rowCount }: { rowCount: number }, name: string): void {
  if (outcomes.length !== rowCount) {
    throw new RangeError(`${name} has ${outcomes.length} outcomes for ${rowCount} rows`);
  }
}

/** Log-odds of the mean outcome, one yes and one no added so that it is finite. */
function meanLogOdds(outcomes: Outcomes): number {
  const hits = outcomes.reduce((sum, outcome) => sum + outcome, 0);
  return Math.log((hits + 1) / (outcomes.length - hits + 1));
}

/**
 * Gradient-boosted decision trees for a yes-or-no outcome (Friedman 2001; second order and histograms as in Chen and Guestrin 2016, Ke et
 * al. 2017): every round fits one tree to the derivatives of the logistic loss on a seeded draw of rows and features, and the
 * rounds end when the validation rows are met no better. The same rows and options give the same bytes.
 *
 * @param validation rows that are newer than those to learn from; without rows all trees are kept
 * @throws RangeError when an option is out of range, there is no row, or outcomes and rows differ in number
 */
export function boostTrees(
  train: LabelledRows,
  validation: LabelledRows,
  options: Partial<BoostOptions> = {},
): TreeEnsemble {
  const tables = binTables({ train: train.table, validation: validation.table }, options.binCount);
  return boostBinned(tables, { train: train.outcomes, validation: validation.outcomes }, options);
}

/**
 * The same on rows that were binned before: once, for all the outcomes that are learnt from them.
 *
 * @throws RangeError when an option is out of range, there is no row, or outcomes and rows differ in number
 */
export function boostBinned(
  { bins, train, validation }: BinnedTables,
  outcomes: Record<"train" | "validation", Outcomes>,
  options: Partial<BoostOptions> = {},
): TreeEnsemble {
  const all = { ...defaultBoostOptions, ...options };
  checkBoostOptions(all);
  checkOutcomes(outcomes.train, train, "train");
  checkOutcomes(outcomes.validation, validation, "validation");
  if (train.rowCount === 0) throw new RangeError("train has no rows: record some impressions first");
  const start = Math.fround(meanLogOdds(outcomes.train));
  const rounds = new BoostRounds(all, bins);
  const known = { bins, start };
  const treeCount = rounds.run(
    partOf(train.codes, outcomes.train, known),
    partOf(validation.codes, outcomes.validation, known),
  );
  const nodes = rounds.builder.nodes(validation.rowCount > 0 ? treeCount : rounds.builder.treeCount);
  return new TreeEnsemble({ featureCount: bins.edges.length, start, nodes });
}
