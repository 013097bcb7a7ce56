import { blockItems } from "./itemTable";

/** Bytes from one pair of factors of a query's codes to the next: four queries side by side, each repeated over a vector. */
export const queryStride: usize = 64;
const itemStride: usize = 2 * blockItems;

/** Products of neighbouring bytes, added in twos: items are signed, queries 0 … 127. */
function pairProducts(items: v128, queries: v128): v128 {
  if (ASC_FEATURE_RELAXED_SIMD) return v128.relaxed_dot<i16>(items, queries);
  const even = i16x8.mul(i16x8.shr_s(i16x8.shl(items, 8), 8), i16x8.shr_u(i16x8.shl(queries, 8), 8));
  return i16x8.add(even, i16x8.mul(i16x8.shr_s(items, 8), i16x8.shr_u(queries, 8)));
}

/** One bit a lane that is above the limit. */
function above(low: v128, high: v128, limit: v128): u64 {
  return <u64>i8x16.bitmask(i8x16.narrow_i16x8_s(i16x8.gt_s(low, limit), i16x8.gt_s(high, limit)));
}

/**
 * Which items of a block a query may want: bit i is set when the product of the codes is above the query's limit. Sums wrap
 * around on the way, their end fits 16 bits.
 *
 * @param limits the query's limit, repeated over a vector
 */
export function wantedByOne(block: usize, query: usize, limits: usize, pairs: u32): u64 {
  let low = v128.load(block);
  let high = v128.load(block, 16);
  const end = query + <usize>pairs * queryStride;
  while (query < end) {
    block += itemStride;
    const codes = v128.load(query);
    low = i16x8.add(low, pairProducts(v128.load(block), codes));
    high = i16x8.add(high, pairProducts(v128.load(block, 16), codes));
    query += queryStride;
  }
  return above(low, high, v128.load(limits));
}

/** The same for four queries: bit 16·q + i. */
export function wantedByFour(block: usize, queries: usize, limits: usize, pairs: u32): u64 {
  let lowA = v128.load(block);
  let highA = v128.load(block, 16);
  let lowB = lowA;
  let highB = highA;
  let lowC = lowA;
  let highC = highA;
  let lowD = lowA;
  let highD = highA;
  const end = queries + <usize>pairs * queryStride;
  while (queries < end) {
    block += itemStride;
    const low = v128.load(block);
    const high = v128.load(block, 16);
    const a = v128.load(queries);
    const b = v128.load(queries, 16);
    const c = v128.load(queries, 32);
    const d = v128.load(queries, 48);
    lowA = i16x8.add(lowA, pairProducts(low, a));
    highA = i16x8.add(highA, pairProducts(high, a));
    lowB = i16x8.add(lowB, pairProducts(low, b));
    highB = i16x8.add(highB, pairProducts(high, b));
    lowC = i16x8.add(lowC, pairProducts(low, c));
    highC = i16x8.add(highC, pairProducts(high, c));
    lowD = i16x8.add(lowD, pairProducts(low, d));
    highD = i16x8.add(highD, pairProducts(high, d));
    queries += queryStride;
  }
  const firstTwo = above(lowA, highA, v128.load(limits)) | (above(lowB, highB, v128.load(limits, 16)) << 16);
  const lastTwo = above(lowC, highC, v128.load(limits, 32)) | (above(lowD, highD, v128.load(limits, 48)) << 16);
  return firstTwo | (lastTwo << 32);
}
