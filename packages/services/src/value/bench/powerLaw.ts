import { gaussian, interactionsOf, seededRandom, type Interactions } from "@segue/engine/math";

export interface PowerLawShape {
  listeners: number;
  items: number;
  /** wanted number of pairs; a little less comes out, because nobody has an item twice */
  pairs: number;
  seed: string;
}

/** Popularity falls with the rank of an item like rank^−this, after a flat top. */
const popularityExponent = 0.75;
const flatTop = 10;
/** Standard deviation of the logarithm of how much listeners hear. */
const activitySpread = 1;

/** Ascending sums of the items' popularity, and which item stands where: ids say nothing of popularity. */
function popularity(items: number, random: () => number): { sums: Float64Array; itemAt: Int32Array } {
  const sums = new Float64Array(items);
  let sum = 0;
  for (let rank = 0; rank < items; rank++) sums[rank] = sum += (rank + flatTop) ** -popularityExponent;
  const itemAt = Int32Array.from({ length: items }, (_, item) => item);
  for (let last = items - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [itemAt[last], itemAt[other]] = [itemAt[other], itemAt[last]];
  }
  return { sums, itemAt };
}

function rankFor(sums: Float64Array, share: number): number {
  const wanted = share * sums[sums.length - 1];
  let low = 0;
  let high = sums.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sums[middle] < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Interactions of the shape of real listening, for measuring time where the real ones may not be kept: few items have most of
 * the listeners, some listeners hear far more than others, nobody has an item twice. There is no taste in it.
 */
export function powerLawInteractions({ listeners, items, pairs, seed }: PowerLawShape): Interactions {
  const random = seededRandom(seed);
  const { sums, itemAt } = popularity(items, random);
  const activity = Float64Array.from({ length: listeners }, () => Math.exp(activitySpread * gaussian(random)));
  const scale = pairs / activity.reduce((sum, one) => sum + one, 0);
  const rows: number[] = [];
  const columns: number[] = [];
  for (let row = 0; row < listeners; row++) {
    const wanted = Math.min(Math.floor(items / 2), Math.max(1, Math.round(scale * activity[row])));
    const own = new Set<number>();
    for (let tries = 0; own.size < wanted && tries < 20 * wanted; tries++) own.add(itemAt[rankFor(sums, random())]);
    for (const item of own) {
      rows.push(row);
      columns.push(item);
    }
  }
  const ones = new Float32Array(rows.length).fill(1);
  return interactionsOf({
    rowCount: listeners,
    columnCount: items,
    rows,
    columns,
    preferences: ones,
    confidences: ones,
  });
}
