import { expect, test } from "vitest";
import { seededRandom } from "../../math/index.ts";
import { fitControls, noControls } from "./controlVariates.ts";
import { meansOf } from "./estimators.ts";
import { sumColumns, sumWidth } from "./policySums.ts";

const listeners = 400;
const listen = 1;

interface Law {
  /** what the model foretells of a listen, of what is there */
  foretold: (truth: number) => number;
  /** share that the log could not show, foretold as 1 */
  outside?: number;
}

/** Sums of listeners of ten cards whose chance of a listen is .2 or .6, shown by weights of mean 1 − outside; `rows` are of listens alone. */
function drawn(seed: string, { foretold, outside = 0 }: Law): Float64Array {
  const random = seededRandom(seed);
  const sums = new Float64Array(listeners * sumWidth);
  for (let card = 0; card < 10 * listeners; card++) {
    const own = Math.floor(card / 10) * sumWidth;
    const truth = random() < 0.5 ? 0.2 : 0.6;
    const weight = (random() < 0.5 ? 0.4 : 1.6) * (1 - outside);
    const reward = random() < truth ? 1 : 0;
    const inside = (1 - outside) * foretold(truth);
    sums[own + sumColumns.cards] += 1;
    sums[own + sumColumns.weight] += weight;
    sums[own + sumColumns.outside] += outside;
    sums[own + sumColumns.weighted + listen] += weight * reward;
    sums[own + sumColumns.robust + listen] += inside + outside + weight * (reward - foretold(truth));
    sums[own + sumColumns.beyond + listen] += outside;
  }
  return sums;
}

function totalOf(sums: Float64Array): Float64Array {
  const total = new Float64Array(sumWidth);
  for (let at = 0; at < sums.length; at++) total[at % sumWidth] += sums[at];
  return total;
}

/** Root mean square error and mean of an estimate of listens over many logs. */
function errorOf(law: Law, truth: number, estimate: (sums: Float64Array) => number) {
  const errors = Array.from({ length: 300 }, (_, log) => estimate(drawn(`log ${log}`, law)) - truth);
  const mean = errors.reduce((sum, one) => sum + one, 0) / errors.length;
  return { bias: mean, error: Math.sqrt(errors.reduce((sum, one) => sum + one * one, 0) / errors.length) };
}

const fitted = (sums: Float64Array): number => meansOf(totalOf(sums), "doublyRobust", fitControls(sums)).listen;
const plain = (sums: Float64Array): number => meansOf(totalOf(sums), "doublyRobust", noControls).listen;
const snips = (sums: Float64Array): number => meansOf(totalOf(sums), "snips").listen;

test("a model that is wrong costs nothing: the error is no larger than that of SNIPS, where plain doubly robust's is", () => {
  const wrong = { foretold: (truth: number) => (truth > 0.4 ? 0.1 : 1.5) };
  const [own, other, without] = [errorOf(wrong, 0.4, fitted), errorOf(wrong, 0.4, snips), errorOf(wrong, 0.4, plain)];
  expect(without.error).toBeGreaterThan(1.1 * other.error);
  expect(own.error).toBeLessThan(1.01 * other.error);
  expect(Math.abs(own.bias)).toBeLessThan(0.0015);
});

test("a model that is right is used: the error is that of plain doubly robust, and less than that of SNIPS", () => {
  const right = { foretold: (truth: number) => truth };
  const [own, other, without] = [errorOf(right, 0.4, fitted), errorOf(right, 0.4, snips), errorOf(right, 0.4, plain)];
  expect(own.error).toBeLessThan(1.01 * without.error);
  expect(own.error).toBeLessThan(0.995 * other.error);
});

test("what the log could not show keeps what the model says of it", () => {
  const beyond = { foretold: () => 0.9, outside: 0.3 };
  expect(Math.abs(errorOf(beyond, 0.7 * 0.4 + 0.3, fitted).bias)).toBeLessThan(0.0015);
});

test("where the policy is the one that logged, or nobody looked at anything, nothing is taken off", () => {
  const sums = new Float64Array(3 * sumWidth);
  for (let listener = 0; listener < 3; listener++) {
    sums.fill(listener + 1, listener * sumWidth, (listener + 1) * sumWidth);
    sums[listener * sumWidth + sumColumns.outside] = 0;
    sums.fill(0, listener * sumWidth + sumColumns.beyond, (listener + 1) * sumWidth);
  }
  expect(fitControls(sums)).toEqual(noControls);
  expect(fitControls(sums, new Uint8Array(3))).toEqual(noControls);
  expect(fitControls(new Float64Array(0))).toEqual(noControls);
});

test("of members alone the fit is what they alone would give", () => {
  const sums = drawn("members", { foretold: (truth) => truth / 2 });
  const members = Uint8Array.from({ length: listeners }, (_, at) => at % 2);
  const kept = sums.filter((_, at) => members[Math.floor(at / sumWidth)] === 1);
  expect(fitControls(sums, members)).toEqual(fitControls(kept));
});
