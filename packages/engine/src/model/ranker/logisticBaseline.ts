import { fitLogistic, sigmoid } from "../../math/index.ts";
import type { FeatureTable, Outcomes } from "./featureTable.ts";

/** A straight line in log-odds: the baseline that trees have to beat. */
export interface LogisticBaseline {
  /** chance of each row */
  chancesOf: (table: FeatureTable) => Float64Array;
}

interface Scale {
  mean: Float64Array;
  /** 1 over the standard deviation; 0 for a constant */
  perDeviation: Float64Array;
}

function scaleOf({ rowCount, featureCount, values }: FeatureTable): Scale {
  const mean = new Float64Array(featureCount);
  const perDeviation = new Float64Array(featureCount);
  for (let feature = 0; feature < featureCount; feature++) {
    let [known, sum, squares] = [0, 0, 0];
    for (let at = feature; at < rowCount * featureCount; at += featureCount) {
      if (Number.isNaN(values[at])) continue;
      known++;
      sum += values[at];
      squares += values[at] ** 2;
    }
    mean[feature] = sum / Math.max(1, known);
    const variance = squares / Math.max(1, known) - mean[feature] ** 2;
    perDeviation[feature] = variance > 1e-12 ? 1 / Math.sqrt(variance) : 0;
  }
  return { mean, perDeviation };
}

/** A row of a table on the common scale with a 1 behind it; missing values are average. */
function writeRow(
  out: Float64Array,
  { featureCount, values }: FeatureTable,
  { row, to, scale }: { row: number; to: number; scale: Scale },
): void {
  for (let feature = 0; feature < featureCount; feature++) {
    const value = values[row * featureCount + feature];
    out[to + feature] = Number.isNaN(value) ? 0 : (value - scale.mean[feature]) * scale.perDeviation[feature];
  }
  out[to + featureCount] = 1;
}

/**
 * The baseline of the ranker: logistic regression on standardised features, with a ridge of `ridge` rows; what is missing counts
 * as average.
 *
 * @param ridge above 0
 */
export function fitLogisticBaseline(table: FeatureTable, outcomes: Outcomes, ridge = 1): LogisticBaseline {
  const scale = scaleOf(table);
  const width = table.featureCount + 1;
  const features = new Float64Array(table.rowCount * width);
  for (let row = 0; row < table.rowCount; row++) writeRow(features, table, { row, to: row * width, scale });
  const weights = new Float64Array(table.rowCount).fill(1);
  const line = fitLogistic({ width, features, labels: outcomes, weights }, { ridge });
  const x = new Float64Array(width);
  return {
    chancesOf: (rows) =>
      Float64Array.from({ length: rows.rowCount }, (_, row) => {
        writeRow(x, rows, { row, to: 0, scale });
        return sigmoid(x.reduce((sum, value, at) => sum + value * line[at], 0));
      }),
  };
}
