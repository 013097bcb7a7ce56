import type { Rows } from "../gram/gramKernels.ts";
import { byFallingNorm } from "../topItems/byFallingNorm.ts";
import { checkedNorms } from "../topItems/checkTable.ts";
import { blockItems } from "../topItems/tableMemory.ts";
import type { ItemLists } from "./invertedListsKernels.ts";

/** Numbers of a list in `bounds`: reach (deviations × scatter), its longest and its shortest item's length. */
export const boundNumbers = 3;

/** Lists as they are looked through. */
export interface ListLayout {
  /** items list by list, each from its longest on and filled up with −1 to whole blocks */
  order: Int32Array;
  /** the first block of each list, and the end of the last */
  starts: Int32Array;
  /** mean direction of each list */
  centres: Rows;
  bounds: Float64Array;
  norms: Float64Array;
}

function checkLists({ listCount, listOf, deviations }: ItemLists, rowCount: number): void {
  if (listOf.length !== rowCount)
    throw new RangeError(`listOf names the lists of ${listOf.length} items, not ${rowCount}`);
  const wrong = listOf.findIndex((list) => list < 0 || list >= listCount);
  if (wrong !== -1) throw new RangeError(`listOf[${wrong}] is ${listOf[wrong]}; there are ${listCount} lists`);
  if (!(deviations >= 0)) throw new RangeError(`deviations must be at least 0, not ${deviations}; 4 is usual`);
}

function startsOf({ listCount, listOf }: ItemLists): Int32Array {
  const sizes = new Int32Array(listCount);
  for (const list of listOf) sizes[list]++;
  const starts = new Int32Array(listCount + 1);
  sizes.forEach((size, list) => {
    starts[list + 1] = starts[list] + Math.ceil(size / blockItems);
  });
  return starts;
}

/** Mean direction of every list, and how far directions scatter around it along any axis. */
function centresOf(
  items: Rows,
  { listCount, listOf }: ItemLists,
  norms: Float64Array,
): { means: Float64Array; scatter: Float64Array } {
  const { width, values } = items;
  const means = new Float64Array(listCount * width);
  const sizes = new Float64Array(listCount);
  const squares = new Float64Array(listCount);
  listOf.forEach((list, item) => {
    sizes[list]++;
    if (norms[item] === 0) return;
    squares[list]++;
    const [from, to] = [item * width, list * width];
    for (let at = 0; at < width; at++) means[to + at] += values[from + at] / norms[item];
  });
  const scatter = sizes.map((size, list) => {
    let square = 0;
    for (let at = list * width; at < (list + 1) * width; at++) {
      means[at] /= Math.max(1, size);
      square += means[at] ** 2;
    }
    return Math.sqrt(Math.max(0, squares[list] / Math.max(1, size) - square) / width);
  });
  return { means, scatter };
}

/** @throws RangeError for a number that is not finite, or lists that do not fit the items */
export function listLayout(items: Rows, lists: ItemLists): ListLayout {
  const norms = checkedNorms("items", items);
  checkLists(lists, items.rowCount);
  const { listCount, listOf, deviations } = lists;
  const { means, scatter } = centresOf(items, lists, norms);
  const starts = startsOf(lists);
  const next = starts.map((block) => block * blockItems);
  const order = new Int32Array(blockItems * starts[listCount]).fill(-1);
  const bounds = new Float64Array(boundNumbers * listCount);
  for (let list = 0; list < listCount; list++) bounds[boundNumbers * list] = deviations * scatter[list];
  for (const item of byFallingNorm(norms)) {
    const list = listOf[item];
    const at = boundNumbers * list;
    bounds[at + 1] = Math.max(bounds[at + 1], norms[item]);
    bounds[at + 2] = norms[item];
    order[next[list]++] = item;
  }
  const centres = { rowCount: listCount, width: items.width, values: Float32Array.from(means) };
  return { order, starts, centres, bounds, norms };
}
