import type { Rows } from "../gram/gramKernels.ts";
import { byFallingNorm } from "../topItems/byFallingNorm.ts";
import { checkedNorms } from "../topItems/checkTable.ts";
import { blockItems } from "../topItems/tableMemory.ts";
import { centresOf } from "./centresOf.ts";
import type { ItemLists } from "./invertedListsKernels.ts";

/** Numbers of a list in `bounds`: its reach, and the lengths of its longest and its shortest item. */
export const boundNumbers = 3;
/** The longest items have a list of their own: at most this share of all, of at least so many times the usual length. */
const longestShare = 0.01;
const longestTimes = 2;

/**
 * Lists as they are looked through: the given ones that hold something, numbered anew in falling order of their scatter, and after them one
 * of the longest items, in any direction.
 */
export interface ListLayout {
  /** without the one of the longest items */
  listCount: number;
  /** the list of every item */
  listOf: Int32Array;
  /** items list by list, each from its longest on and filled up with −1 to whole blocks */
  order: Int32Array;
  /** the first block of each list, and the end of the last */
  starts: Int32Array;
  /** mean direction of each list but the last */
  centres: Rows;
  /** `boundNumbers` of each list; its reach is how far, along a query of length 1, an item's direction may be from the centre */
  bounds: Float64Array;
  /** of each list but the last, how far its directions scatter around the centre */
  scatter: Float64Array;
  norms: Float64Array;
}

/** @throws RangeError for a number that no search can look out for */
function checkDeviations(deviations: number): void {
  if (!(deviations >= 0)) throw new RangeError(`deviations must be at least 0, not ${deviations}; 5 is usual`);
}

/** Writes into `bounds` how far each list reaches when a search looks out for so many deviations. */
export function setReach(bounds: Float64Array, scatter: Float64Array, deviations: number): void {
  checkDeviations(deviations);
  scatter.forEach((one, list) => (bounds[boundNumbers * list] = deviations * one));
}

function checkLists({ listCount, listOf, deviations }: ItemLists, rowCount: number): void {
  if (listOf.length !== rowCount) {
    throw new RangeError(`listOf names the lists of ${listOf.length} items, not ${rowCount}`);
  }
  const wrong = listOf.findIndex((list) => list < 0 || list >= listCount);
  if (wrong !== -1) throw new RangeError(`listOf[${wrong}] is ${listOf[wrong]}; there are ${listCount} lists`);
  checkDeviations(deviations);
}

/** Moves the longest items to one further list, which is looked through first: what they score rules out most of the rest. */
function withLongest({ listOf, listCount }: ItemLists, falling: Int32Array, norms: Float64Array): Int32Array {
  const moved = listOf.slice();
  const usual = falling.length > 0 ? norms[falling[falling.length >> 1]] : 0;
  for (const item of falling.subarray(0, Math.floor(longestShare * falling.length))) {
    if (norms[item] < longestTimes * usual) break;
    moved[item] = listCount;
  }
  return moved;
}

/** The given lists that are not empty, in falling order of their scatter; of equal ones the first comes first. */
function byFallingScatter(sizes: Int32Array, scatter: Float64Array): Int32Array {
  return Int32Array.from(sizes.keys())
    .filter((list) => sizes[list] > 0)
    .toSorted((a, b) => scatter[b] - scatter[a] || a - b);
}

function sizesOf(listOf: Int32Array, listCount: number): Int32Array {
  const sizes = new Int32Array(listCount);
  for (const list of listOf) sizes[list]++;
  return sizes;
}

function startsOf(sizes: Int32Array): Int32Array {
  const starts = new Int32Array(sizes.length + 1);
  sizes.forEach((size, list) => {
    starts[list + 1] = starts[list] + Math.ceil(size / blockItems);
  });
  return starts;
}

/** The rows of some places, in their order. */
function pickRows({ width, values }: { width: number; values: Float64Array }, places: Int32Array): Rows {
  const picked = new Float32Array(places.length * width);
  places.forEach((place, at) => picked.set(values.subarray(place * width, (place + 1) * width), at * width));
  return { rowCount: places.length, width, values: picked };
}

/** Items list by list, each from its longest on, in whole blocks; and the bounds that follow from them. */
function placeItems(falling: Int32Array, { listOf, starts, norms }: Pick<ListLayout, "listOf" | "starts" | "norms">) {
  const listCount = starts.length - 1;
  const next = starts.map((block) => block * blockItems);
  const order = new Int32Array(blockItems * starts[listCount]).fill(-1);
  const bounds = new Float64Array(boundNumbers * listCount);
  for (const item of falling) {
    const list = listOf[item];
    const at = boundNumbers * list;
    bounds[at + 1] = Math.max(bounds[at + 1], norms[item]);
    bounds[at + 2] = norms[item];
    order[next[list]++] = item;
  }
  return { order, bounds };
}

/** @throws RangeError for a number that is not finite, or lists that do not fit the items */
export function listLayout(items: Rows, lists: ItemLists): ListLayout {
  const norms = checkedNorms("items", items);
  checkLists(lists, items.rowCount);
  const falling = byFallingNorm(norms);
  const moved = withLongest(lists, falling, norms);
  const { means, scatter: scatterOf } = centresOf(items, { ...lists, listOf: moved }, norms);
  const sizes = sizesOf(moved, lists.listCount + 1);
  const ranked = byFallingScatter(sizes.subarray(0, lists.listCount), scatterOf);
  const places = new Int32Array(lists.listCount + 1).fill(ranked.length);
  ranked.forEach((list, place) => (places[list] = place));
  const listOf = moved.map((list) => places[list]);
  const starts = startsOf(Int32Array.of(...Array.from(ranked, (list) => sizes[list]), sizes[lists.listCount]));
  const { order, bounds } = placeItems(falling, { listOf, starts, norms });
  const scatter = Float64Array.from(ranked, (list) => scatterOf[list]);
  setReach(bounds, scatter, lists.deviations);
  const centres = pickRows({ width: items.width, values: means }, ranked);
  return { listCount: ranked.length, listOf, order, starts, centres, bounds, scatter, norms };
}
