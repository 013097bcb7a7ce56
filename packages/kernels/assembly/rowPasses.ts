import { addFour, dotFour } from "./fourRows";
import { multiplyAdd, sumOfLanes } from "./lanes";
import { confidencesOf, factorsOf, RowsJob } from "./rowsJob";

/* The passes over the entries of one row that its conjugate gradients are made of. T is the type of the fixed table. */

/** into += Σ c·p·y over entries from … to − 1. */
export function addTargets<T>(job: RowsJob, from: u32, to: u32, into: usize): void {
  for (let entry = from; entry < to; entry += 4) {
    const a = factorsOf<T>(job, entry);
    const b = factorsOf<T>(job, entry + 1);
    const c = factorsOf<T>(job, entry + 2);
    const d = factorsOf<T>(job, entry + 3);
    addFour<T>(a, b, c, d, v128.load(job.targets + ((<usize>entry) << 2)), into, job.width);
  }
}

/** into += Σ c·(y·v)·y; answers Σ c·(y·v)². */
export function addImage<T>(job: RowsJob, from: u32, to: u32, v: usize, into: usize): f32 {
  let sum = f32x4.splat(0);
  for (let entry = from; entry < to; entry += 4) {
    const a = factorsOf<T>(job, entry);
    const b = factorsOf<T>(job, entry + 1);
    const c = factorsOf<T>(job, entry + 2);
    const d = factorsOf<T>(job, entry + 3);
    const products = dotFour<T>(a, b, c, d, v, job.width);
    const weighted = f32x4.mul(confidencesOf(job, entry), products);
    sum = multiplyAdd(weighted, products, sum);
    addFour<T>(a, b, c, d, weighted, into, job.width);
  }
  return sumOfLanes(sum);
}

/** Σ c·(y·v)²: all that the last step needs of `addImage`. */
export function curvature<T>(job: RowsJob, from: u32, to: u32, v: usize): f32 {
  let sum = f32x4.splat(0);
  for (let entry = from; entry < to; entry += 4) {
    const a = factorsOf<T>(job, entry);
    const b = factorsOf<T>(job, entry + 1);
    const c = factorsOf<T>(job, entry + 2);
    const d = factorsOf<T>(job, entry + 3);
    const products = dotFour<T>(a, b, c, d, v, job.width);
    sum = multiplyAdd(f32x4.mul(confidencesOf(job, entry), products), products, sum);
  }
  return sumOfLanes(sum);
}
