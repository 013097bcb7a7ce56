import { tileSide } from "./square.ts";

/**
 * Products of rows of two square matrices, four by four at a time: eight numbers are read for sixteen multiplications, and every
 * row is read in the order in which it lies in memory. Keeps its tile from call to call.
 */
export class RowTiles {
  /** 4 × 4, row major: what `multiply` found last */
  readonly tile = new Float64Array(tileSide * tileSide);
  readonly #left: Float64Array;
  readonly #right: Float64Array;
  readonly #size: number;

  /** @param size rows and columns of both matrices, which are row major */
  constructor(left: Float64Array, right: Float64Array, size: number) {
    this.#left = left;
    this.#right = right;
    this.#size = size;
  }

  /** tile[a, b] = Σ left[i + a, k]·right[j + b, k] over k from `from` to `to` − 1 */
  multiply([i, j]: readonly [number, number], from: number, to: number): void {
    const left = this.#left;
    const right = this.#right;
    const size = this.#size;
    let [s00, s01, s02, s03, s10, s11, s12, s13] = [0, 0, 0, 0, 0, 0, 0, 0];
    let [s20, s21, s22, s23, s30, s31, s32, s33] = [0, 0, 0, 0, 0, 0, 0, 0];
    let l = i * size + from;
    let r = j * size + from;
    for (let k = from; k < to; k++, l++, r++) {
      const l0 = left[l];
      const l1 = left[l + size];
      const l2 = left[l + 2 * size];
      const l3 = left[l + 3 * size];
      const r0 = right[r];
      const r1 = right[r + size];
      const r2 = right[r + 2 * size];
      const r3 = right[r + 3 * size];
      s00 += l0 * r0;
      s01 += l0 * r1;
      s02 += l0 * r2;
      s03 += l0 * r3;
      s10 += l1 * r0;
      s11 += l1 * r1;
      s12 += l1 * r2;
      s13 += l1 * r3;
      s20 += l2 * r0;
      s21 += l2 * r1;
      s22 += l2 * r2;
      s23 += l2 * r3;
      s30 += l3 * r0;
      s31 += l3 * r1;
      s32 += l3 * r2;
      s33 += l3 * r3;
    }
    this.tile.set([s00, s01, s02, s03, s10, s11, s12, s13, s20, s21, s22, s23, s30, s31, s32, s33]);
  }
}
