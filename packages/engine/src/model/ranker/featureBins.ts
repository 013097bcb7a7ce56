import type { FeatureTable } from "./featureTable.ts";

/** Most bins of a feature; one code of a byte is kept for what is missing. */
const mostBins = 255;

/** Rows at most whose values decide where the bins lie. */
const sampledRows = 60_000;

/** The steps that a tree may cut each feature at. */
export interface FeatureBins {
  /** Ascending, by feature: bin b holds values up to and with `edges[b]`, the last bin everything above. */
  edges: Float32Array[];
  /** Place of each feature's first bin in a histogram of all features; its last bin is for what is missing. */
  offsets: Int32Array;
  /** bins of all features together */
  total: number;
}

/**
 * Cuts every feature into at most `binCount` bins of about as many rows each. A feature of few values gets a bin for each,
 * cut in the middle between two of them.
 *
 * @throws RangeError when binCount is not 2 … 255
 */
export function quantileBins(table: FeatureTable, binCount: number): FeatureBins {
  if (!Number.isInteger(binCount) || binCount < 2 || binCount > mostBins) {
    throw new RangeError(`binCount must be a whole number of 2 … ${mostBins}, not ${binCount}`);
  }
  const { featureCount } = table;
  const edges = Array.from({ length: featureCount }, (_, feature) => edgesOf(sampleOf(table, feature), binCount));
  const offsets = new Int32Array(featureCount + 1);
  edges.forEach((own, feature) => {
    offsets[feature + 1] = offsets[feature] + own.length + 2;
  });
  return { edges, offsets: offsets.subarray(0, featureCount), total: offsets[featureCount] };
}

/** The known values of a feature on evenly spaced rows, ascending. */
function sampleOf({ rowCount, featureCount, values }: FeatureTable, feature: number): Float32Array {
  const step = Math.max(1, Math.ceil(rowCount / sampledRows));
  const sample = new Float32Array(Math.ceil(rowCount / step));
  let known = 0;
  for (let row = 0; row < rowCount; row += step) {
    const value = values[row * featureCount + feature];
    if (!Number.isNaN(value)) sample[known++] = value;
  }
  return sample.subarray(0, known).toSorted();
}

function edgesOf(sorted: Float32Array, binCount: number): Float32Array {
  const edges: number[] = [];
  let distinct = 0;
  for (let at = 0; at < sorted.length; at++) if (at === 0 || sorted[at] !== sorted[at - 1]) distinct++;
  const rowsPerBin = distinct <= binCount ? 0 : sorted.length / binCount;
  let cutAt = 0;
  for (let at = 1; at < sorted.length; at++) {
    if (sorted[at] === sorted[at - 1] || at - cutAt < rowsPerBin || edges.length === binCount - 1) continue;
    edges.push(between(sorted[at - 1], sorted[at]));
    cutAt = at;
  }
  return Float32Array.from(edges);
}

/** A number that 32 bits can hold, at least the lower of two neighbours and below the higher. */
function between(lower: number, higher: number): number {
  const middle = Math.fround(lower / 2 + higher / 2);
  return middle < higher && middle >= lower ? middle : lower;
}

/** The bin of a value: the first whose edge is not below it. NaN has the bin after the last. */
export function binOf(edges: Float32Array, value: number): number {
  if (Number.isNaN(value)) return edges.length + 1;
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= edges[middle]) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The bins of every value of a table, row major, a byte each. */
export function binRows({ rowCount, featureCount, values }: FeatureTable, { edges }: FeatureBins): Uint8Array {
  const codes = new Uint8Array(rowCount * featureCount);
  for (let feature = 0; feature < featureCount; feature++) {
    const own = edges[feature];
    for (let at = feature; at < codes.length; at += featureCount) codes[at] = binOf(own, values[at]);
  }
  return codes;
}
