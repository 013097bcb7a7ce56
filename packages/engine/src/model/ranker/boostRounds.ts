import { drawAscending, seededRandom, sigmoid } from "../../math/index.ts";
import type { BoostOptions } from "./boostOptions.ts";
import type { FeatureBins } from "./featureBins.ts";
import type { Outcomes } from "./featureTable.ts";
import { TreeGrower, type TreeTask } from "./growTree.ts";
import type { BinnedRows } from "./histogram.ts";
import { TreeBuilder } from "./treeBuilder.ts";

/** Rounds that learn from the same draw of rows: a new one for each would take longer than its tree gains by it. */
const redrawEvery = 5;

/** Σ of the loss' derivatives by row: p − y and p·(1 − p). */
function setGradients(binned: BinnedRows, scores: Float64Array, outcomes: Outcomes): void {
  for (let row = 0; row < scores.length; row++) {
    const chance = sigmoid(scores[row]);
    binned.gradients[row] = chance - outcomes[row];
    binned.hessians[row] = chance * (1 - chance);
  }
}

/** `share` of the numbers below `count`, at least one; all of them without a draw for a share of 1. */
function drawShare(count: number, share: number, random: () => number): Uint32Array {
  if (share === 1) return Uint32Array.from({ length: count }, (_, at) => at);
  return drawAscending(count, Math.max(1, Math.round(count * share)), random);
}

/** What there is to learn from, binned, and the scores of all rows so far. */
export interface Part {
  binned: BinnedRows;
  outcomes: Outcomes;
  scores: Float64Array;
}

/** Rows before the first tree: every score is `start`, in log-odds. */
export function partOf(
  codes: Uint8Array,
  outcomes: Outcomes,
  { bins, start }: { bins: FeatureBins; start: number },
): Part {
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
export class BoostRounds {
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
      this.#drawn = drawShare(scores.length, rowShare, this.#random);
      this.#others = othersThan(this.#drawn, scores.length);
    }
    const rows = this.#drawn.slice();
    const features = Int32Array.from(drawShare(binned.featureCount, featureShare, this.#random));
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
