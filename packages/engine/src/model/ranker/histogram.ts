/** Rows of bins with the gradients of the loss at each, as the trees of one round see them. */
export interface BinnedRows {
  /** row major, one byte a feature */
  codes: Uint8Array;
  featureCount: number;
  /** first bin of each feature */
  offsets: Int32Array;
  /** first and second derivative of the loss by the score, by row */
  gradients: Float64Array;
  hessians: Float64Array;
}

/**
 * Sums the gradients of some rows by feature and bin: pairs (Σ first, Σ second derivative), `offsets[f] + bin` being the place
 * of a pair. Overwrites `out`; features that are not asked for stay 0.
 */
export function fillHistogram(
  out: Float64Array,
  rows: Uint32Array,
  { binned, features }: { binned: BinnedRows; features: Int32Array },
): void {
  const { codes, featureCount, gradients, hessians } = binned;
  const offsets = features.map((feature) => binned.offsets[feature]);
  out.fill(0);
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at];
    const gradient = gradients[row];
    const hessian = hessians[row];
    const start = row * featureCount;
    for (let asked = 0; asked < features.length; asked++) {
      const place = (offsets[asked] + codes[start + features[asked]]) << 1;
      out[place] += gradient;
      out[place + 1] += hessian;
    }
  }
}

/** Turns the histogram of a node into that of one child by taking away the other's; in place. */
export function subtractHistogram(whole: Float64Array, part: Float64Array): void {
  for (let at = 0; at < whole.length; at++) whole[at] -= part[at];
}
