import { binRows, quantileBins, type FeatureBins } from "./featureBins.ts";
import { checkTable, type FeatureTable } from "./featureTable.ts";

export const defaultBinCount = 64;

/** Rows whose features are bins. */
interface BinnedTable {
  rowCount: number;
  /** row major, a byte each */
  codes: Uint8Array;
}

/** What trees learn from and are stopped by, in the bins of the former. */
export interface BinnedTables {
  bins: FeatureBins;
  train: BinnedTable;
  validation: BinnedTable;
}

/**
 * Bins two tables as boosting needs them. Which outcome is learnt does not matter to the bins, so that several share them.
 *
 * @param binCount bins of a feature
 * @throws RangeError when binCount is not 2 … 255, or a table does not hold its rows
 */
export function binTables(
  { train, validation }: Record<"train" | "validation", FeatureTable>,
  binCount = defaultBinCount,
): BinnedTables {
  checkTable(train);
  checkTable(validation);
  const bins = quantileBins(train, binCount);
  const binned = (table: FeatureTable) => ({ rowCount: table.rowCount, codes: binRows(table, bins) });
  return { bins, train: binned(train), validation: binned(validation) };
}
