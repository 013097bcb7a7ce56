import type { FeatureTable } from "./featureTable.ts";

/** The features of a table in which its rows differ. */
export interface VaryingColumns {
  rowCount: number;
  /** numbers a row */
  width: number;
  /** row major; a missing value is −∞ in the first of its feature's places and +∞ in the second */
  values: Float32Array;
  /** by feature: where it stands in a row, with missing values below everything; −1 where all rows agree */
  below: Int32Array;
  /** the same with missing values above everything; the same place where none is missing */
  above: Int32Array;
}

/** Whether the rows differ in a feature, and whether any lacks it. */
function lookAt({ values, featureCount }: FeatureTable, feature: number): { differs: boolean; lacks: boolean } {
  const first = values[feature];
  let same = 0;
  let missing = 0;
  let rows = 0;
  for (let at = feature; at < values.length; at += featureCount, rows++) {
    const value = values[at];
    if (value === first) same++;
    else if (Number.isNaN(value)) missing++;
  }
  return { differs: same < rows && missing < rows, lacks: missing > 0 };
}

/** Lays out those features in which rows differ: what all cards of a Home share, such as the hour, need not be asked card by card. */
export function varyingColumns(table: FeatureTable): VaryingColumns {
  const { rowCount, featureCount } = table;
  const below = new Int32Array(featureCount).fill(-1);
  const above = new Int32Array(featureCount).fill(-1);
  let width = 0;
  for (let feature = 0; feature < featureCount; feature++) {
    const { differs, lacks } = lookAt(table, feature);
    if (!differs) continue;
    below[feature] = width++;
    above[feature] = lacks ? width++ : below[feature];
  }
  const columns = { rowCount, width, values: new Float32Array(rowCount * width), below, above };
  for (let feature = 0; feature < featureCount; feature++) {
    if (below[feature] >= 0) fillColumn(columns, table, feature);
  }
  return columns;
}

function fillColumn(columns: VaryingColumns, table: FeatureTable, feature: number): void {
  const { values, width } = columns;
  const { featureCount } = table;
  const [low, high] = [columns.below[feature], columns.above[feature]];
  for (let from = feature, to = 0; from < table.values.length; from += featureCount, to += width) {
    const value = table.values[from];
    const isMissing = Number.isNaN(value);
    values[to + low] = isMissing ? -Infinity : value;
    values[to + high] = isMissing ? Infinity : value;
  }
}
