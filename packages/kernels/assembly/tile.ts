import { multiplyAdd } from "./lanes";

/**
 * Adds the sum over `count` rows of xᵢ·yⱼ for four i and eight j to their places in a row-major matrix. Eight sums stay in registers.
 *
 * @param left pointer to the first row's xᵢ
 * @param right pointer to the first row's yⱼ
 * @param stride bytes from a row to the next, of both tables and of the matrix
 * @param place pointer to the matrix's entry (i, j)
 */
export function addTile(left: usize, right: usize, count: u32, stride: usize, place: usize): void {
  const zero = f32x4.splat(0);
  let a0 = zero;
  let a1 = zero;
  let b0 = zero;
  let b1 = zero;
  let c0 = zero;
  let c1 = zero;
  let d0 = zero;
  let d1 = zero;
  for (let row: u32 = 0; row < count; row++) {
    const y0 = v128.load(right);
    const y1 = v128.load(right, 16);
    const a = v128.load32_splat(left);
    const b = v128.load32_splat(left, 4);
    const c = v128.load32_splat(left, 8);
    const d = v128.load32_splat(left, 12);
    a0 = multiplyAdd(a, y0, a0);
    a1 = multiplyAdd(a, y1, a1);
    b0 = multiplyAdd(b, y0, b0);
    b1 = multiplyAdd(b, y1, b1);
    c0 = multiplyAdd(c, y0, c0);
    c1 = multiplyAdd(c, y1, c1);
    d0 = multiplyAdd(d, y0, d0);
    d1 = multiplyAdd(d, y1, d1);
    left += stride;
    right += stride;
  }
  addPair(place, a0, a1);
  addPair((place += stride), b0, b1);
  addPair((place += stride), c0, c1);
  addPair(place + stride, d0, d1);
}

function addPair(place: usize, first: v128, second: v128): void {
  v128.store(place, f32x4.add(v128.load(place), first));
  v128.store(place, f32x4.add(v128.load(place, 16), second), 16);
}

/** sums += XᵀY of `count` rows of two tables: the tiles on and below the diagonal of width × width. */
export function addLowerTiles(x: usize, y: usize, count: u32, width: u32, sums: usize): void {
  const stride = (<usize>width) << 2;
  for (let i: usize = 0; i < width; i += 4) {
    for (let j: usize = 0; j <= i; j += 8)
      addTile(x + (i << 2), y + (j << 2), count, stride, sums + i * stride + (j << 2));
  }
}
