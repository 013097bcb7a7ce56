import { seededRandom, sigmoid } from "../../math/index.ts";
import { binTables, defaultBinCount, type BinnedTables } from "./binnedTables.ts";
import type { FeatureBins } from "./featureBins.ts";
import type { FeatureTable, Outcomes } from "./featureTable.ts";
import { TreeGrower, type TreeTask } from "./growTree.ts";
import type { BinnedRows } from "./histogram.ts";
import { TreeBuilder } from "./treeBuilder.ts";
import { TreeEnsemble } from "./treeEnsemble.ts";

export interface BoostOptions {
  /** trees at most */
  treeCount: number;
  leafCount: number;
  learningRate: number;
  /** λ of the leaves */
  l2: number;
  /** least hessian of a leaf: about 4 rows at even odds, many more where the outcome is rare */
  minChildWeight: number;
  minGain: number;
  /** bins of a feature, 2 … 255 */
  binCount: number;
  /** share of the rows that each tree learns from, (0, 1] */
  rowShare: number;
  /** share of the features that each tree may ask for, (0, 1] */
  featureShare: number;
  /** rounds without a lower loss on the validation rows after which to stop */
  patience: number;
  seed: string;
}

export const defaultBoostOptions: BoostOptions = {
  treeCount: 150,
  leafCount: 24,
  learningRate: 0.1,
  l2: 5,
  minChildWeight: 5,
  minGain: 0,
  binCount: defaultBinCount,
  rowShare: 0.5,
  featureShare: 0.7,
  patience: 15,
  seed: "ranker",
};

/** Rounds that learn from the same draw of rows: a new one for each would take longer than its tree gains by it. */
const redrawEvery = 5;

/** Rows with what followed each. */
export interface LabelledRows {
  table: FeatureTable;
  outcomes: Outcomes;
}

/** @throws RangeError that names the option */
function checkOptions(options: BoostOptions): void {
  const { treeCount, leafCount, learningRate, rowShare, featureShare, minChildWeight, l2 } = options;
  if (!Number.isInteger(treeCount) || treeCount < 1)
    throw new RangeError(`treeCount must be at least 1, not ${treeCount}`);
  if (!Number.isInteger(leafCount) || leafCount < 2)
    throw new RangeError(`leafCount must be at least 2, not ${leafCount}`);
  for (const [name, share] of Object.entries({ learningRate, rowShare, featureShare })) {
    if (!(share > 0 && share <= 1)) throw new RangeError(`${name} must be in (0, 1], not ${share}`);
  }
  if (!(minChildWeight > 0)) throw new RangeError(`minChildWeight must be above 0, not ${minChildWeight}`);
  if (!(l2 >= 0)) throw new RangeError(`l2 must be at least 0, not ${l2}`);
}

function checkOutcomes(outcomes: Outcomes, { rowCount }: { rowCount: number }, name: string): void {
  if (outcomes.length !== rowCount) {
    throw new RangeError(`${name} has ${outcomes.length} outcomes for ${rowCount} rows`);
  }
}

/** Log-odds of the mean outcome, one yes and one no added so that it is finite. */
function meanLogOdds(outcomes: Outcomes): number {
  const hits = outcomes.reduce((sum, outcome) => sum + outcome, 0);
  return Math.log((hits + 1) / (outcomes.length - hits + 1));
}

/** Σ of the loss' derivatives by row: p − y and p·(1 − p). */
function setGradients(binned: BinnedRows, scores: Float64Array, outcomes: Outcomes): void {
  for (let row = 0; row < scores.length; row++) {
    const chance = sigmoid(scores[row]);
    binned.gradients[row] = chance - outcomes[row];
    binned.hessians[row] = chance * (1 - chance);
  }
}

/** `share` of the numbers below `count`, drawn without replacement, ascending; at least one. */
function draw(count: number, share: number, random: () => number): Uint32Array {
  if (share === 1) return Uint32Array.from({ length: count }, (_, at) => at);
  const wanted = Math.max(1, Math.round(count * share));
  const drawn = new Uint32Array(wanted);
  // Selection sampling (Knuth, TAOCP 3.4.2, algorithm S).
  for (let at = 0, taken = 0; taken < wanted; at++) {
    if (random() * (count - at) < wanted - taken) drawn[taken++] = at;
  }
  return drawn;
}

/** What there is to learn from, binned, and the scores of all rows so far. */
interface Part {
  binned: BinnedRows;
  outcomes: Outcomes;
  scores: Float64Array;
}

function partOf(codes: Uint8Array, outcomes: Outcomes, { bins, start }: { bins: FeatureBins; start: number }): Part {
  const rowCount = outcomes.length;
  const gradients = new Float64Array(rowCount);
  const hessians = new Float64Array(rowCount);
  const binned = { codes, featureCount: bins.edges.length, offsets: bins.offsets, gradients, hessians };
  return { binned, outcomes, scores: new Float64Array(rowCount).fill(start) };
}

/** The rows that were not drawn, ascending. */
function othersThan(drawn: Uint32Array, count: number): Uint32Array {
  const isDrawn = new Uint8Array(count);
  for (const row of drawn) isDrawn[row] = 1;
  const others = new Uint32Array(count - drawn.length);
  for (let row = 0, at = 0; row < count; row++) if (isDrawn[row] === 0) others[at++] = row;
  return others;
}

/** The rounds of boosting, and the number of trees after which the validation rows were met best. */
class Rounds {
  readonly #grower = new TreeGrower();
  readonly #options: BoostOptions;
  readonly #random: () => number;
  readonly builder: TreeBuilder;
  readonly #bins: FeatureBins;
  /** the rows drawn for the trees of these rounds, and the rest */
  #drawn: Uint32Array = new Uint32Array();
  #others: Uint32Array = new Uint32Array();

  constructor(options: BoostOptions, bins: FeatureBins) {
    this.#options = options;
    this.#bins = bins;
    this.#random = seededRandom(options.seed);
    this.builder = new TreeBuilder(bins);
  }

  addTree({ binned, outcomes, scores }: Part): void {
    const { rowShare, featureShare } = this.#options;
    setGradients(binned, scores, outcomes);
    if (this.builder.treeCount % redrawEvery === 0) {
      this.#drawn = draw(scores.length, rowShare, this.#random);
      this.#others = othersThan(this.#drawn, scores.length);
    }
    const rows = this.#drawn.slice();
    const features = Int32Array.from(draw(binned.featureCount, featureShare, this.#random));
    const task: TreeTask = { binned, bins: this.#bins, rows, features, rules: this.#options, builder: this.builder };
    this.#grower.grow(task, scores);
    this.builder.addLastTree(scores, binned.codes, this.#others);
  }

  /** @returns the best number of trees, 0 when none helps */
  run(train: Part, validation: Part): number {
    const all = Uint32Array.from(validation.scores.keys());
    let best = { trees: 0, loss: lossOf(validation) };
    while (this.builder.treeCount < this.#options.treeCount) {
      this.addTree(train);
      this.builder.addLastTree(validation.scores, validation.binned.codes, all);
      const loss = lossOf(validation);
      if (loss < best.loss) best = { trees: this.builder.treeCount, loss };
      if (this.builder.treeCount - best.trees >= this.#options.patience) break;
    }
    return best.trees;
  }
}

/** Mean logistic loss. */
function lossOf({ scores, outcomes }: Part): number {
  let sum = 0;
  for (let row = 0; row < scores.length; row++) {
    const wrong = outcomes[row] === 1 ? -scores[row] : scores[row];
    sum += Math.log(1 + Math.exp(wrong));
  }
  return sum / scores.length;
}

/**
 * Gradient-boosted decision trees for a yes-or-no outcome (Friedman 2001; second order and histograms as in Chen and Guestrin 2016, Ke et
 * al. 2017): every round fits one tree to the derivatives of the logistic loss on a seeded draw of rows and features, and the
 * rounds end when the validation rows are met no better. The same rows and options give the same bytes.
 *
 * @param validation rows that are newer than those to learn from; without rows all trees are kept
 * @throws RangeError when an option is out of range, there is no row, or outcomes and rows differ in number
 */
export function boostTrees(
  train: LabelledRows,
  validation: LabelledRows,
  options: Partial<BoostOptions> = {},
): TreeEnsemble {
  const tables = binTables({ train: train.table, validation: validation.table }, options.binCount);
  return boostBinned(tables, { train: train.outcomes, validation: validation.outcomes }, options);
}

/**
 * The same on rows that were binned before: once, for all the outcomes that are learnt from them.
 *
 * @throws RangeError when an option is out of range, there is no row, or outcomes and rows differ in number
 */
export function boostBinned(
  { bins, train, validation }: BinnedTables,
  outcomes: Record<"train" | "validation", Outcomes>,
  options: Partial<BoostOptions> = {},
): TreeEnsemble {
  const all = { ...defaultBoostOptions, ...options };
  checkOptions(all);
  checkOutcomes(outcomes.train, train, "train");
  checkOutcomes(outcomes.validation, validation, "validation");
  if (train.rowCount === 0) throw new RangeError("train has no rows: record some impressions first");
  const start = Math.fround(meanLogOdds(outcomes.train));
  const rounds = new Rounds(all, bins);
  const known = { bins, start };
  const treeCount = rounds.run(
    partOf(train.codes, outcomes.train, known),
    partOf(validation.codes, outcomes.validation, known),
  );
  const nodes = rounds.builder.nodes(validation.rowCount > 0 ? treeCount : rounds.builder.treeCount);
  return new TreeEnsemble({ featureCount: bins.edges.length, start, nodes });
}
