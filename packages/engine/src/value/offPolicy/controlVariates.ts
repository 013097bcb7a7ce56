import { quantities } from "./quantities.ts";
import { sumColumns, sumWidth } from "./policySums.ts";

const count = quantities.length;

/**
 * How much of two sums whose expectation is zero is taken off the doubly robust one, by quantity: of Σ(w·q̂ − Σⱼ πⱼ q̂ⱼ), by which the model was wrong about nothing but the
 * drawing, and of Σ(w − 1), the surplus of the weights; both over what the log could have shown.
 */
export interface ControlVariates {
  model: Float64Array;
  weight: Float64Array;
}

/** Nothing is taken off: plain doubly robust. */
export const noControls: ControlVariates = { model: new Float64Array(count), weight: new Float64Array(count) };

/** So many listeners' say has the plain form, where nothing is taken off: a handful of listeners fits nothing. */
const plainListeners = 10;

/** Σ(w·q̂ − Σⱼ πⱼ q̂ⱼ) of the row of sums that begins at a place. */
export const modelSurplus = (sums: ArrayLike<number>, from: number, quantity: number): number =>
  sums[from + sumColumns.weighted + quantity] -
  sums[from + sumColumns.robust + quantity] +
  sums[from + sumColumns.beyond + quantity];

/** Σ(w − 1) of the row of sums that begins at a place, without the shares that could not be logged. */
export const weightSurplus = (sums: ArrayLike<number>, from: number): number =>
  sums[from + sumColumns.weight] - sums[from + sumColumns.cards] + sums[from + sumColumns.outside];

/**
 * The control variates that leave the doubly robust sums of listeners the least variance: least squares of what each listener adds to the error, with a ridge. IPS, SNIPS and plain
 * doubly robust are three of the forms that are chosen among, so that no error is left larger than the smallest of theirs but for the fit itself (Kallus and Uehara 2019,
 * "Intrinsically efficient, stable, and bounded off-policy evaluation"). That it stays without bias rests on the propensities, which are logged as they were drawn by.
 * @param sums by listener, see `policySums` @param members by listener 1 where she counts; all of them when left out
 */
export function fitControls(sums: Float64Array, members?: Uint8Array): ControlVariates {
  const rows: number[] = [];
  for (let from = 0, listener = 0; from < sums.length; from += sumWidth, listener++) {
    if (sums[from + sumColumns.cards] > 0 && (!members || members[listener] === 1)) rows.push(from);
  }
  const fitted: ControlVariates = { model: new Float64Array(count), weight: new Float64Array(count) };
  for (let quantity = 0; quantity < count; quantity++) {
    [fitted.model[quantity], fitted.weight[quantity]] = fitOf(sums, rows, quantity);
  }
  return fitted;
}

function fitOf(sums: Float64Array, rows: readonly number[], quantity: number): [model: number, weight: number] {
  const robust = sumColumns.robust + quantity;
  const [cards, total] = rows.reduce(
    ([seen, sum], from) => [seen + sums[from + sumColumns.cards], sum + sums[from + robust]],
    [0, 0],
  );
  let [mm, mw, ww, me, we] = [0, 0, 0, 0, 0];
  for (const from of rows) {
    const error = sums[from + robust] - (total / cards) * sums[from + sumColumns.cards];
    const [model, weight] = [modelSurplus(sums, from, quantity), weightSurplus(sums, from)];
    mm += model * model;
    mw += model * weight;
    ww += weight * weight;
    me += model * error;
    we += weight * error;
  }
  const ridge = 1 + plainListeners / Math.max(1, rows.length);
  return solved([mm * ridge, mw, ww * ridge], [me, we]);
}

/** The solution of two equations of a symmetric matrix; zeros where it has none, as where the policy is the one that logged. */
function solved([aa, ab, bb]: readonly [number, number, number], [a, b]: readonly [number, number]): [number, number] {
  if (!(bb > 0)) return [aa > 0 ? a / aa : 0, 0];
  const rest = aa - (ab * ab) / bb;
  const first = rest > 1e-12 * aa ? (a - (ab * b) / bb) / rest : 0;
  return [first, (b - ab * first) / bb];
}
