/*
 * Tables of factors come as float32 or, to be gathered in half the time, as bfloat16: the upper half of a float32. Eight bfloat16 are
 * packed so that they unfold without a shuffle: the 32-bit lane j holds factor j below and factor j + 4 above.
 */

/** Bytes that a row of `width` numbers of type T takes. */
export function rowBytes<T>(width: u32): usize {
  return <usize>width * sizeof<T>();
}

/** Of eight packed numbers the first four. */
export function firstFour<T>(eight: usize): v128 {
  if (sizeof<T>() == 4) return v128.load(eight);
  return i32x4.shl(v128.load(eight), 16);
}

/** Of eight packed numbers the last four. */
export function lastFour<T>(eight: usize): v128 {
  if (sizeof<T>() == 4) return v128.load(eight, 16);
  return v128.and(v128.load(eight), i32x4.splat(0xffff0000));
}

/** Packs eight float32 as bfloat16, each rounded to the nearest, ties to even. */
export function packEight(from: usize, to: usize): void {
  const low = i32x4.shr_u(rounded(v128.load(from)), 16);
  const high = v128.and(rounded(v128.load(from, 16)), i32x4.splat(0xffff0000));
  v128.store(to, v128.or(low, high));
}

/** Raises the bits of finite float32 by half of a bfloat16's last place. */
function rounded(bits: v128): v128 {
  const even = v128.and(i32x4.shr_u(bits, 16), i32x4.splat(1));
  return i32x4.add(bits, i32x4.add(even, i32x4.splat(0x7fff)));
}
