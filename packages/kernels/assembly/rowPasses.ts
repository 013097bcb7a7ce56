import { addFour, dotFour } from "./fourRows";
import { multiplyAdd, sumOfLanes } from "./lanes";
import { confidencesOf, factorsOf, RowsJob } from "./rowsJob";

/*
 * The passes over the entries of one row that its conjugate gradients are made of, block after block: what a block does last finds
 * its factors in the first cache, and what its fours do is not held up by what the four before has yet to add up. T is the type of
 * the fixed table.
 */

/** Entries of a block. */
const blockEntries: u32 = 32;
/** Bytes of what a block's entries weigh: the working space of a pass. */
export const weightBytes: usize = 4 * blockEntries;

/** into += Σ weight·y over entries from … to − 1. */
function addWeighted<T>(job: RowsJob, from: u32, to: u32, weights: usize, into: usize): void {
  for (let entry = from; entry < to; entry += 4, weights += 16) {
    const a = factorsOf<T>(job, entry);
    const b = factorsOf<T>(job, entry + 1);
    const c = factorsOf<T>(job, entry + 2);
    const d = factorsOf<T>(job, entry + 3);
    addFour<T>(a, b, c, d, v128.load(weights), into, job.width);
  }
}

/** weights = c·(y·v) of entries from … to − 1; answers sum + Σ c·(y·v)², by lanes. */
function weigh<T>(job: RowsJob, from: u32, to: u32, v: usize, weights: usize, sum: v128): v128 {
  for (let entry = from; entry < to; entry += 4, weights += 16) {
    const a = factorsOf<T>(job, entry);
    const b = factorsOf<T>(job, entry + 1);
    const c = factorsOf<T>(job, entry + 2);
    const d = factorsOf<T>(job, entry + 3);
    const products = dotFour<T>(a, b, c, d, v, job.width);
    const weighted = f32x4.mul(confidencesOf(job, entry), products);
    v128.store(weights, weighted);
    sum = multiplyAdd(weighted, products, sum);
  }
  return sum;
}

/** into += Σ c·p·y over entries from … to − 1. */
export function addTargets<T>(job: RowsJob, from: u32, to: u32, into: usize): void {
  addWeighted<T>(job, from, to, job.targets + ((<usize>from) << 2), into);
}

/** into += Σ c·(y·v)·y; answers Σ c·(y·v)². */
export function addImage<T>(job: RowsJob, from: u32, to: u32, v: usize, into: usize, weights: usize): f32 {
  let sum = f32x4.splat(0);
  for (let start = from; start < to; start += blockEntries) {
    const end = min(to, start + blockEntries);
    sum = weigh<T>(job, start, end, v, weights, sum);
    addWeighted<T>(job, start, end, weights, into);
  }
  return sumOfLanes(sum);
}

/** Σ c·(y·v)²: all that the last step needs of `addImage`. */
export function curvature<T>(job: RowsJob, from: u32, to: u32, v: usize, weights: usize): f32 {
  let sum = f32x4.splat(0);
  for (let start = from; start < to; start += blockEntries) {
    sum = weigh<T>(job, start, min(to, start + blockEntries), v, weights, sum);
  }
  return sumOfLanes(sum);
}

/** Every so many groups of four entries one is looked at where a sample does. */
const sampledGroups: u32 = 4;

/** `curvature`, told from every fourth group of four entries and what they weigh of all. */
export function sampledCurvature<T>(job: RowsJob, from: u32, to: u32, v: usize, weights: usize): f32 {
  let all = f32x4.splat(0);
  for (let entry = from; entry < to; entry += 4) all = f32x4.add(all, confidencesOf(job, entry));
  let part = f32x4.splat(0);
  let sum = f32x4.splat(0);
  for (let entry = from; entry < to; entry += 4 * sampledGroups) {
    part = f32x4.add(part, confidencesOf(job, entry));
    sum = weigh<T>(job, entry, entry + 4, v, weights, sum);
  }
  const share = sumOfLanes(part) / sumOfLanes(all);
  return share > 0 ? sumOfLanes(sum) / share : curvature<T>(job, from, to, v, weights);
}
