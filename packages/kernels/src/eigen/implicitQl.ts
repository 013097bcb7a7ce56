import type { Tridiagonal } from "./tridiagonal.ts";

/** Eigenvalues of a tridiagonal matrix, and the plane rotations that took it there, in the order in which they were done. */
export interface Diagonalised {
  values: Float64Array;
  /** rotation r turned the axes `planes[r]` and `planes[r]` + 1 */
  planes: Int32Array;
  /** cosine and sine of every rotation, one after the other */
  turns: Float64Array;
}

const sweepLimit = 60;

/** A list that grows by doubling. */
class Rotations {
  count = 0;
  planes = new Int32Array(1024);
  turns = new Float64Array(2048);

  push(plane: number, cos: number, sin: number): void {
    if (this.count === this.planes.length) {
      const [planes, turns] = [this.planes, this.turns];
      this.planes = new Int32Array(2 * this.count);
      this.planes.set(planes);
      this.turns = new Float64Array(4 * this.count);
      this.turns.set(turns);
    }
    this.planes[this.count] = plane;
    this.turns[2 * this.count] = cos;
    this.turns[2 * this.count + 1] = sin;
    this.count++;
  }
}

/** One sweep of the implicit QL method from `to` down to `from`, shifted by Wilkinson's estimate of the eigenvalue at `from`. */
function sweep(
  { d, e, rotations }: { d: Float64Array; e: Float64Array; rotations: Rotations },
  from: number,
  to: number,
): void {
  const half = (d[from + 1] - d[from]) / (2 * e[from]);
  let g = d[to] - d[from] + e[from] / (half + Math.sign(half || 1) * Math.hypot(half, 1));
  let [sin, cos, p] = [1, 1, 0];
  for (let i = to - 1; i >= from; i--) {
    const f = sin * e[i];
    const b = cos * e[i];
    const r = Math.sqrt(f * f + g * g);
    e[i + 1] = r;
    if (r === 0) {
      d[i + 1] -= p;
      e[to] = 0;
      return;
    }
    sin = f / r;
    cos = g / r;
    const above = d[i + 1] - p;
    const turn = (d[i] - above) * sin + 2 * cos * b;
    p = sin * turn;
    d[i + 1] = above + p;
    g = cos * turn - b;
    rotations.push(i, cos, sin);
  }
  d[from] -= p;
  e[from] = g;
  e[to] = 0;
}

/** Where the block that begins at `from` ends: the first place beside which nothing counts any more. */
function endOfBlock(d: Float64Array, e: Float64Array, from: number): number {
  let to = from;
  while (to + 1 < d.length && Math.abs(e[to]) > Number.EPSILON * (Math.abs(d[to]) + Math.abs(d[to + 1]))) to++;
  return to;
}

/** Diagonalises T by rotations; the values come in no particular order. */
export function diagonalise({ diagonal, beside }: Pick<Tridiagonal, "diagonal" | "beside">): Diagonalised {
  const [d, e] = [diagonal.slice(), beside.slice()];
  const rotations = new Rotations();
  for (let from = 0; from < d.length; from++) {
    for (let done = 0; done < sweepLimit; done++) {
      const to = endOfBlock(d, e, from);
      if (to === from) break;
      sweep({ d, e, rotations }, from, to);
    }
  }
  const { planes, turns, count } = rotations;
  return { values: d, planes: planes.subarray(0, count), turns: turns.subarray(0, 2 * count) };
}
