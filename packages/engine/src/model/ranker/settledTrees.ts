import type { FeatureTable } from "./featureTable.ts";
import type { TreeNodes } from "./treeEnsemble.ts";
import { varyingColumns, type VaryingColumns } from "./varyingColumns.ts";

/**
 * Trees as they stand for the rows of one table: a node that asks for what all rows agree on is decided once, and is gone. The rows then go down
 * four at a time, every one as far as the deepest could, so that no step depends on a guess of the processor; a leaf leads to itself.
 */
export class SettledTrees {
  readonly #nodes: TreeNodes;
  readonly #table: FeatureTable;
  readonly #columns: VaryingColumns;
  /** where a node looks in a row */
  readonly #places: Int32Array;
  /** a value above it goes to the second child; +∞ in a leaf */
  readonly #cuts: Float32Array;
  /** the first child, the second is the next; a leaf itself */
  readonly #children: Int32Array;
  /** what a leaf adds */
  readonly #leaves: Float32Array;
  /** by tree */
  readonly #roots: Int32Array;
  readonly #depths: Int32Array;
  #used = 0;

  constructor(nodes: TreeNodes, table: FeatureTable) {
    const most = nodes.features.length;
    this.#nodes = nodes;
    this.#table = table;
    this.#columns = varyingColumns(table);
    this.#places = new Int32Array(most);
    this.#cuts = new Float32Array(most).fill(Infinity);
    this.#children = new Int32Array(most);
    this.#leaves = new Float32Array(most);
    this.#roots = new Int32Array(nodes.roots.length);
    this.#depths = new Int32Array(nodes.roots.length);
    for (const [tree, root] of nodes.roots.entries()) {
      this.#roots[tree] = this.#used++;
      this.#depths[tree] = this.#lay(this.#settled(root), this.#roots[tree]);
    }
  }

  /** Scores of the rows: a start plus what one leaf of every tree adds, tree by tree. */
  scores(start: number): Float64Array {
    const { rowCount } = this.#columns;
    const scores = new Float64Array(rowCount);
    // The last four may have been there before: that is cheaper than asking row by row whether there is one.
    for (let row = 0; row + 4 <= rowCount; row += 4) this.#addFour(row, start, scores);
    if (rowCount >= 4) this.#addFour(rowCount - 4, start, scores);
    else for (let row = 0; row < rowCount; row++) scores[row] = this.#scoreOf(row, start);
    return scores;
  }

  #addFour(row: number, start: number, scores: Float64Array): void {
    const { values, width } = this.#columns;
    const [places, cuts, children, leaves] = [this.#places, this.#cuts, this.#children, this.#leaves];
    const [roots, depths] = [this.#roots, this.#depths];
    const row0 = row * width;
    const row1 = row0 + width;
    const row2 = row1 + width;
    const row3 = row2 + width;
    let [sum0, sum1, sum2, sum3] = [start, start, start, start];
    for (let tree = 0; tree < roots.length; tree++) {
      const root = roots[tree];
      let [node0, node1, node2, node3] = [root, root, root, root];
      for (let level = depths[tree]; level > 0; level--) {
        node0 = children[node0] + Number(values[row0 + places[node0]] > cuts[node0]);
        node1 = children[node1] + Number(values[row1 + places[node1]] > cuts[node1]);
        node2 = children[node2] + Number(values[row2 + places[node2]] > cuts[node2]);
        node3 = children[node3] + Number(values[row3 + places[node3]] > cuts[node3]);
      }
      sum0 += leaves[node0];
      sum1 += leaves[node1];
      sum2 += leaves[node2];
      sum3 += leaves[node3];
    }
    scores[row] = sum0;
    scores[row + 1] = sum1;
    scores[row + 2] = sum2;
    scores[row + 3] = sum3;
  }

  #scoreOf(row: number, start: number): number {
    const { values, width } = this.#columns;
    let sum = start;
    for (const [tree, root] of this.#roots.entries()) {
      let node = root;
      for (let level = this.#depths[tree]; level > 0; level--) {
        node = this.#children[node] + Number(values[row * width + this.#places[node]] > this.#cuts[node]);
      }
      sum += this.#leaves[node];
    }
    return sum;
  }

  /** The node that every row comes to from here before rows part. */
  #settled(node: number): number {
    const { features, thresholds, children, missingLeft } = this.#nodes;
    let at = node;
    for (let feature = features[at]; feature >= 0 && this.#columns.below[feature] < 0; feature = features[at]) {
      const value = this.#table.values[feature];
      const goesLeft = Number.isNaN(value) ? missingLeft[at] === 1 : value <= thresholds[at];
      at = children[at] + (goesLeft ? 0 : 1);
    }
    return at;
  }

  /** Copies a node to a place, and all beneath it. @returns levels beneath it */
  #lay(node: number, to: number): number {
    const { features, thresholds, children, missingLeft } = this.#nodes;
    const feature = features[node];
    if (feature < 0) {
      this.#leaves[to] = thresholds[node];
      this.#children[to] = to;
      return 0;
    }
    const left = this.#used;
    this.#used += 2;
    this.#places[to] = missingLeft[node] === 1 ? this.#columns.below[feature] : this.#columns.above[feature];
    this.#cuts[to] = thresholds[node];
    this.#children[to] = left;
    const beneath = this.#lay(this.#settled(children[node]), left);
    return 1 + Math.max(beneath, this.#lay(this.#settled(children[node] + 1), left + 1));
  }
}
