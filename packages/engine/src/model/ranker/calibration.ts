import { ascendingOrder, sigmoid } from "../../math/index.ts";
import type { Outcomes } from "./featureTable.ts";

/** Rows that are taken together at least, so that a few lucky ones make no certainty. */
const leastGroup = 100;
/** Chances are kept this far from 0 and 1. */
const leastChance = 1e-4;

/** A stretch of rows with one chance. */
interface Block {
  rows: number;
  /** Σ of raw scores */
  scores: number;
  /** Σ of outcomes */
  hits: number;
}

/**
 * The non-decreasing steps that lie nearest to the outcomes in order of score: pool adjacent violators (Ayer et al. 1955). Blocks in ascending order.
 *
 * @param blocks in ascending order of score
 */
export function poolAdjacentViolators(blocks: readonly Block[]): Block[] {
  const pooled: Block[] = [];
  for (const block of blocks) {
    let current = { ...block };
    for (let last = pooled.at(-1); last && last.hits * current.rows >= current.hits * last.rows; last = pooled.at(-1)) {
      pooled.pop();
      const { rows, scores, hits } = current;
      current = { rows: rows + last.rows, scores: scores + last.scores, hits: hits + last.hits };
    }
    pooled.push(current);
  }
  return pooled;
}

const logOddsOf = (chance: number): number => {
  const kept = Math.min(1 - leastChance, Math.max(leastChance, chance));
  return Math.log(kept / (1 - kept));
};

/** Turns raw scores into chances that hold. */
export class Calibration {
  /** ascending */
  readonly scores: Float32Array;
  /** log-odds at each of `scores`, ascending */
  readonly logOdds: Float32Array;

  constructor(knots: { scores: Float32Array; logOdds: Float32Array }) {
    this.scores = knots.scores;
    this.logOdds = knots.logOdds;
  }

  /**
   * The chance that a raw score stands for, in (0, 1): straight between two knots, and beyond the last of them as steep as the
   * raw log-odds themselves, so that of two candidates the one that scores higher always has the higher chance. Without
   * knots the raw score is taken at its word.
   */
  chanceOf(score: number): number {
    const { scores, logOdds } = this;
    const last = scores.length - 1;
    if (last < 0) return sigmoid(score);
    if (score <= scores[0]) return sigmoid(logOdds[0] + score - scores[0]);
    if (score >= scores[last]) return sigmoid(logOdds[last] + score - scores[last]);
    let low = 0;
    let high = last;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (scores[middle] <= score) low = middle;
      else high = middle;
    }
    const share = (score - scores[low]) / (scores[high] - scores[low]);
    return sigmoid(logOdds[low] + share * (logOdds[high] - logOdds[low]));
  }
}

/** Rows in ascending order of score, in groups of `size` and more; equal scores are never parted. */
function groupsOf(scores: ArrayLike<number>, outcomes: Outcomes, size: number): Block[] {
  const order = ascendingOrder(scores);
  const groups: Block[] = [];
  let current: Block = { rows: 0, scores: 0, hits: 0 };
  order.forEach((row, at) => {
    if (current.rows >= size && scores[row] !== scores[order[at - 1]] && order.length - at >= size) {
      groups.push(current);
      current = { rows: 0, scores: 0, hits: 0 };
    }
    current.rows++;
    current.scores += scores[row];
    current.hits += outcomes[row];
  });
  if (current.rows > 0) groups.push(current);
  return groups;
}

/**
 * Learns what scores mean from rows that the trees did not learn from: isotonic regression (Zadrozny and Elkan 2002) over groups of
 * at least `group` rows, its steps joined at their centres (Oron and Flournoy 2017), so that the order of the scores is kept without ties.
 */
export function fitCalibration(scores: ArrayLike<number>, outcomes: Outcomes, group = leastGroup): Calibration {
  const blocks = poolAdjacentViolators(groupsOf(scores, outcomes, group));
  const knots = blocks.map(({ rows, scores: sum, hits }) => ({
    score: Math.fround(sum / rows),
    logOdds: Math.fround(logOddsOf(hits / rows)),
  }));
  // Two blocks below the least chance, or nearer than 32 bits can tell, are one knot.
  const distinct = knots.filter(
    ({ score, logOdds }, at) => at === 0 || (score > knots[at - 1].score && logOdds > knots[at - 1].logOdds),
  );
  return new Calibration({
    scores: Float32Array.from(distinct, ({ score }) => score),
    logOdds: Float32Array.from(distinct, ({ logOdds }) => logOdds),
  });
}
