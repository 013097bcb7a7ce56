import type { CollectedRows } from "./collectedRows.ts";

/** Pairs of listener and item, each once; listeners ascend, and the items of a listener too. */
export interface Pairs {
  listeners: Int32Array;
  items: Int32Array;
  /** when the pair came first; empty where nobody said */
  times: Float64Array;
}

export interface Ranks {
  /** of every listener by her place in the index of ids */
  listeners: Int32Array;
  items: Int32Array;
}

function groupStarts(keys: Int32Array, count: number): Int32Array {
  const starts = new Int32Array(count + 1);
  for (const key of keys) starts[key + 1]++;
  for (let group = 0; group < count; group++) starts[group + 1] += starts[group];
  return starts;
}

/** Places of the rows in ascending order of their key, rows of the same key in their given order (counting sort). */
function orderBy(keys: Int32Array, count: number, given: Int32Array): Int32Array {
  const next = groupStarts(keys, count);
  const order = new Int32Array(keys.length);
  for (const at of given) order[next[keys[at]]++] = at;
  return order;
}

/**
 * The rows of a file as pairs that occur once, in an order that does not depend on that of the file; what is named again is
 * merged and counted, its earliest time stands.
 */
export function mergeRows(rows: CollectedRows, ranks: Ranks): { pairs: Pairs; duplicates: number } {
  const listeners = rows.listeners.values().map((place) => ranks.listeners[place]);
  const items = rows.items.values().map((place) => ranks.items[place]);
  const times = rows.times.values();
  const byItem = orderBy(items, ranks.items.length, Int32Array.from(items.keys()));
  const order = orderBy(listeners, ranks.listeners.length, byItem);
  const pairs: Pairs = {
    listeners: new Int32Array(order.length),
    items: new Int32Array(order.length),
    times: new Float64Array(times.length),
  };
  let count = 0;
  for (const at of order) {
    const same = count > 0 && pairs.listeners[count - 1] === listeners[at] && pairs.items[count - 1] === items[at];
    if (same) {
      if (times.length > 0) pairs.times[count - 1] = Math.min(pairs.times[count - 1], times[at]);
      continue;
    }
    pairs.listeners[count] = listeners[at];
    pairs.items[count] = items[at];
    if (times.length > 0) pairs.times[count] = times[at];
    count++;
  }
  const kept = {
    listeners: pairs.listeners.subarray(0, count),
    items: pairs.items.subarray(0, count),
    times: pairs.times.subarray(0, Math.min(count, times.length)),
  };
  return { pairs: kept, duplicates: order.length - count };
}
