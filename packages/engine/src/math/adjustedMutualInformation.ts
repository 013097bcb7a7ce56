/**
 * How much two partitions of the same things agree beyond chance: (MI − E[MI]) ÷ (mean of both entropies − E[MI]), where the
 * expectation is over all partitions with the same group sizes (Vinh, Epps and Bailey 2010). 1 for equal partitions whatever the
 * groups are called, about 0 for unrelated ones, 1 when both have one group, or every thing is alone in both.
 *
 * @param left group of every thing, any whole numbers
 * @param right the same things in the same order
 * @throws RangeError when they are not of one length, or empty
 */
export function adjustedMutualInformation(left: ArrayLike<number>, right: ArrayLike<number>): number {
  if (left.length !== right.length || left.length === 0) {
    throw new RangeError(`partitions must be of the same things: ${left.length} and ${right.length}`);
  }
  const { rows, columns, cells } = contingency(left, right);
  const count = left.length;
  const [rowEntropy, columnEntropy] = [entropy(rows, count), entropy(columns, count)];
  const both = entropy(cells, count);
  const information = rowEntropy + columnEntropy - both;
  const expected = expectedInformation(rows, columns, count);
  const room = (rowEntropy + columnEntropy) / 2 - expected;
  if (Math.abs(room) < 1e-12) return 1;
  return (information - expected) / room;
}

interface Contingency {
  /** sizes of the left groups, of the right groups, and of what they share */
  rows: number[];
  columns: number[];
  cells: number[];
}

function contingency(left: ArrayLike<number>, right: ArrayLike<number>): Contingency {
  const rows = new Map<number, number>();
  const columns = new Map<number, number>();
  const cells = new Map<string, number>();
  for (let at = 0; at < left.length; at++) {
    const pair = `${left[at]} ${right[at]}`;
    rows.set(left[at], (rows.get(left[at]) ?? 0) + 1);
    columns.set(right[at], (columns.get(right[at]) ?? 0) + 1);
    cells.set(pair, (cells.get(pair) ?? 0) + 1);
  }
  return { rows: [...rows.values()], columns: [...columns.values()], cells: [...cells.values()] };
}

/** In nats. */
function entropy(sizes: readonly number[], count: number): number {
  return sizes.reduce((sum, size) => sum - (size / count) * Math.log(size / count), 0);
}

/** Σ over groups and over what they could share of n/N·ln(N·n/(a·b)), times the hypergeometric chance of n. */
function expectedInformation(rows: readonly number[], columns: readonly number[], count: number): number {
  const logFactorial = new Float64Array(count + 1);
  for (let n = 2; n <= count; n++) logFactorial[n] = logFactorial[n - 1] + Math.log(n);
  let sum = 0;
  for (const a of rows) for (const b of columns) sum += expectedCell(a, b, logFactorial);
  return sum;
}

function expectedCell(a: number, b: number, logFactorial: Float64Array): number {
  const count = logFactorial.length - 1;
  const rest = count - a - b;
  const fixed =
    logFactorial[a] + logFactorial[b] + logFactorial[count - a] + logFactorial[count - b] - logFactorial[count];
  let sum = 0;
  for (let n = Math.max(1, -rest); n <= Math.min(a, b); n++) {
    const free = logFactorial[n] + logFactorial[a - n] + logFactorial[b - n] + logFactorial[rest + n];
    sum += (n / count) * Math.log((count * n) / (a * b)) * Math.exp(fixed - free);
  }
  return sum;
}
