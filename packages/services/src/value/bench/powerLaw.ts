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

/** A scene for so many items; listeners have some of them, where most of what they hear is from. */
const itemsOfScene = 250;
const scenesOfListener = 4;
const fromScenes = 0.85;

/** Items in falling popularity, and the ascending sums of it. */
interface Choice {
  items: Int32Array;
  sums: Float64Array;
}

/** All items, and those of every scene; ids say nothing of popularity or scene. */
function choicesOf(count: number, random: () => number): { all: Choice; scenes: Choice[] } {
  const byRank = Int32Array.from({ length: count }, (_, item) => item);
  for (let last = count - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [byRank[last], byRank[other]] = [byRank[other], byRank[last]];
  }
  const choiceOf = (ranks: readonly number[]): Choice => {
    let sum = 0;
    const sums = Float64Array.from(ranks, (rank) => (sum += (rank + flatTop) ** -popularityExponent));
    return { items: Int32Array.from(ranks, (rank) => byRank[rank]), sums };
  };
  const ranks = [...byRank.keys()];
  const members: number[][] = Array.from({ length: Math.max(1, Math.round(count / itemsOfScene)) }, () => []);
  for (const rank of ranks) members[Math.floor(random() * members.length)].push(rank);
  return { all: choiceOf(ranks), scenes: members.filter((own) => own.length > 0).map(choiceOf) };
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
 * the listeners, some listeners hear far more than others, nobody has an item twice, and most of what a listener hears is of a few
 * scenes of hers.
 */
export function powerLawInteractions({ listeners, items, pairs, seed }: PowerLawShape): Interactions {
  const random = seededRandom(seed);
  const { all, scenes } = choicesOf(items, random);
  const activity = Float64Array.from({ length: listeners }, () => Math.exp(activitySpread * gaussian(random)));
  const scale = pairs / activity.reduce((sum, one) => sum + one, 0);
  const rows: number[] = [];
  const columns: number[] = [];
  for (let row = 0; row < listeners; row++) {
    const wanted = Math.min(Math.floor(items / 2), Math.max(1, Math.round(scale * activity[row])));
    const own = new Set<number>();
    const hers = Array.from({ length: scenesOfListener }, () => scenes[Math.floor(random() * scenes.length)]);
    for (let tries = 0; own.size < wanted && tries < 20 * wanted; tries++) {
      const { items: known, sums } = random() < fromScenes ? hers[Math.floor(random() * hers.length)] : all;
      own.add(known[rankFor(sums, random())]);
    }
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
