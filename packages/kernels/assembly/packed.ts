/*
 * Tables of factors come as float32 or, to be gathered in half the time, as bfloat16: the upper half of a float32. Eight of them are
 * packed into four words so that they unfold in one instruction: word j holds factor j in its lower half, to be shifted up, and in its
 * upper half a factor j + 4 that is read with the lower half as further digits. Packing knows these digits and chooses the upper half so
 * that word and factor are as close as bfloat16 can be.
 */

/** Bytes that a row of `width` numbers of type T takes. */
export function rowBytes<T>(width: u32): usize {
  return <usize>width * sizeof<T>();
}

/** Of eight packed numbers the first four, from the sixteen bytes that they begin with. */
export function firstFour<T>(beginning: v128): v128 {
  if (sizeof<T>() == 4) return beginning;
  return i32x4.shl(beginning, 16);
}

/** Of eight packed numbers the last four, from where they stand and the sixteen bytes that they begin with: packed ones are read once. */
export function lastFour<T>(place: usize, beginning: v128): v128 {
  if (sizeof<T>() == 4) return v128.load(place, 16);
  return beginning;
}

/** The upper halves of float32, rounded to the nearest, as lower halves of words. */
function roundedHalves(bits: v128): v128 {
  return i32x4.shr_u(i32x4.add(bits, i32x4.splat(0x8000)), 16);
}

/** Stores eight finite numbers as type T. */
export function storeEight<T>(place: usize, first: v128, last: v128): void {
  if (sizeof<T>() == 4) {
    v128.store(place, first);
    v128.store(place, last, 16);
    return;
  }
  const low = roundedHalves(first);
  const sign = v128.and(last, i32x4.splat(0x80000000));
  const size = v128.xor(last, sign);
  // What is nearest to the size once the lower half is there; 0 for what is smaller than the lower half alone.
  const nearest = i32x4.max_s(i32x4.add(i32x4.sub(size, low), i32x4.splat(0x8000)), i32x4.splat(0));
  const high = v128.and(nearest, i32x4.splat(0xffff0000));
  v128.store(place, v128.or(v128.or(sign, high), low));
}
