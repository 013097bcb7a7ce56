const digits = 65_536;
/** Rows below which comparing them is faster than counting digits. */
const fewRows = 4_096;

/** A stable counting sort of `order` by the digit of each element, highest digit first. */
function sortByDigit(order: Int32Array, digitOf: (element: number) => number): Int32Array {
  const starts = new Int32Array(digits + 1);
  for (const element of order) starts[digits - digitOf(element)]++;
  for (let digit = 0; digit < digits; digit++) starts[digit + 1] += starts[digit];
  const sorted = new Int32Array(order.length);
  for (const element of order) sorted[starts[digits - 1 - digitOf(element)]++] = element;
  return sorted;
}

/** Row numbers in falling order of length (rounded to single precision), equal ones ascending. */
export function byFallingNorm(norms: Float64Array): Int32Array {
  const single = Float32Array.from(norms);
  if (single.length < fewRows) return Int32Array.from(single.keys()).toSorted((a, b) => single[b] - single[a] || a - b);
  // The bits of positive single-precision numbers are in the same order as the numbers.
  const bits = new Uint32Array(single.buffer);
  const rising = Int32Array.from(norms.keys());
  const byLow = sortByDigit(rising, (row) => bits[row] & (digits - 1));
  return sortByDigit(byLow, (row) => bits[row] >>> 16);
}
