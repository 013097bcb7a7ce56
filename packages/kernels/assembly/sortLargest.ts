/** Ranges this short are sorted by insertion. */
const shortRange: u32 = 16;

function keyAt(keys: usize, at: u32): u64 {
  return load<u64>(keys + ((<usize>at) << 3));
}

function setKey(keys: usize, at: u32, key: u64): void {
  store<u64>(keys + ((<usize>at) << 3), key);
}

function insertionSort(keys: usize, from: u32, to: u32): void {
  for (let at = from + 1; at < to; at++) {
    const key = keyAt(keys, at);
    let place = at;
    while (place > from && keyAt(keys, place - 1) < key) {
      setKey(keys, place, keyAt(keys, place - 1));
      place--;
    }
    setKey(keys, place, key);
  }
}

/** Moves the middle one of three keys to the end, where it divides the range. */
function choosePivot(keys: usize, from: u32, last: u32): u64 {
  const a = keyAt(keys, from);
  const middle = from + ((last - from) >> 1);
  const b = keyAt(keys, middle);
  const c = keyAt(keys, last);
  if (b < a == c < b) {
    setKey(keys, middle, c);
    setKey(keys, last, b);
    return b;
  }
  if (c < a == b < c) return c;
  setKey(keys, from, c);
  setKey(keys, last, a);
  return a;
}

/**
 * Brings the `wanted` largest of different keys to the front, in falling order, by a quicksort that leaves the rest alone
 * (quickselect). Time: about twice the range, and the sorting of what is wanted.
 */
export function sortLargest(keys: usize, from: u32, to: u32, wanted: u32): void {
  while (to - from > shortRange) {
    const pivot = choosePivot(keys, from, to - 1);
    let larger = from;
    // Exchanged always, counted when it is larger: no branch to guess wrong.
    for (let at = from; at < to - 1; at++) {
      const key = keyAt(keys, at);
      setKey(keys, at, keyAt(keys, larger));
      setKey(keys, larger, key);
      larger += <u32>(key > pivot);
    }
    setKey(keys, to - 1, keyAt(keys, larger));
    setKey(keys, larger, pivot);
    sortLargest(keys, from, larger, wanted);
    if (larger + 1 >= wanted) return;
    from = larger + 1;
  }
  insertionSort(keys, from, to);
}
