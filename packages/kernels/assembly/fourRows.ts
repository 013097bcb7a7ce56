import { multiplyAdd, sumsOfLanes } from "./lanes";
import { firstFour, lastFour } from "./packed";

/*
 * What a pass over a row's entries is made of, four entries at a time, so that what they share is read
 * once. T is the type of the table that entries are gathered from; a, b, c and d are pointers to four of its rows.
 */

/** The inner products of four rows with x, one a lane. */
export function dotFour<T>(a: usize, b: usize, c: usize, d: usize, x: usize, width: u32): v128 {
  const zero = f32x4.splat(0);
  let a0 = zero;
  let a1 = zero;
  let b0 = zero;
  let b1 = zero;
  let c0 = zero;
  let c1 = zero;
  let d0 = zero;
  let d1 = zero;
  const step = 8 * sizeof<T>();
  const end = x + ((<usize>width) << 2);
  for (; x < end; x += 32) {
    const aEight = v128.load(a);
    const bEight = v128.load(b);
    const cEight = v128.load(c);
    const dEight = v128.load(d);
    const first = v128.load(x);
    const last = v128.load(x, 16);
    a0 = multiplyAdd(firstFour<T>(aEight), first, a0);
    b0 = multiplyAdd(firstFour<T>(bEight), first, b0);
    c0 = multiplyAdd(firstFour<T>(cEight), first, c0);
    d0 = multiplyAdd(firstFour<T>(dEight), first, d0);
    a1 = multiplyAdd(lastFour<T>(a, aEight), last, a1);
    b1 = multiplyAdd(lastFour<T>(b, bEight), last, b1);
    c1 = multiplyAdd(lastFour<T>(c, cEight), last, c1);
    d1 = multiplyAdd(lastFour<T>(d, dEight), last, d1);
    a += step;
    b += step;
    c += step;
    d += step;
  }
  return sumsOfLanes(f32x4.add(a0, a1), f32x4.add(b0, b1), f32x4.add(c0, c1), f32x4.add(d0, d1));
}

/** into += scales₀·a + scales₁·b + scales₂·c + scales₃·d */
export function addFour<T>(a: usize, b: usize, c: usize, d: usize, scales: v128, into: usize, width: u32): void {
  const sa = i32x4.shuffle(scales, scales, 0, 0, 0, 0);
  const sb = i32x4.shuffle(scales, scales, 1, 1, 1, 1);
  const sc = i32x4.shuffle(scales, scales, 2, 2, 2, 2);
  const sd = i32x4.shuffle(scales, scales, 3, 3, 3, 3);
  const step = 8 * sizeof<T>();
  const end = into + ((<usize>width) << 2);
  for (; into < end; into += 32) {
    const aEight = v128.load(a);
    const bEight = v128.load(b);
    const cEight = v128.load(c);
    const dEight = v128.load(d);
    let first = multiplyAdd(firstFour<T>(aEight), sa, v128.load(into));
    let last = multiplyAdd(lastFour<T>(a, aEight), sa, v128.load(into, 16));
    first = multiplyAdd(firstFour<T>(bEight), sb, first);
    last = multiplyAdd(lastFour<T>(b, bEight), sb, last);
    first = multiplyAdd(firstFour<T>(cEight), sc, first);
    last = multiplyAdd(lastFour<T>(c, cEight), sc, last);
    first = multiplyAdd(firstFour<T>(dEight), sd, first);
    last = multiplyAdd(lastFour<T>(d, dEight), sd, last);
    v128.store(into, first);
    v128.store(into, last, 16);
    a += step;
    b += step;
    c += step;
    d += step;
  }
}
