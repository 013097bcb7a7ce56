import type { Rows } from "../gram/gramKernels.ts";
import type { Machine } from "../machine/machine.ts";
import type { Space } from "../machine/space.ts";

/** Items of a block of codes, as compiled (assembly/itemTable.ts). */
export const blockItems = 16;
const headerBytes = 24;
/** Blocks that are coded at a time. */
const codedBlocks = 256;

/** Rows and their codes where the kernels read them. */
export interface TableMemory {
  /** pointer to the record */
  table: number;
  blockCount: number;
}

/** The same order with −1 up to a whole number of blocks. */
export function wholeBlocks(order: Int32Array): Int32Array {
  const places = new Int32Array(blockItems * Math.ceil(order.length / blockItems)).fill(-1);
  places.set(order);
  return places;
}

/**
 * Copies rows in the order of scanning and codes them.
 *
 * @param order items in whole blocks, −1 where a place is empty
 */
export function placeTable(
  machine: Machine,
  space: Space,
  { items, order }: { items: Rows; order: Int32Array },
): TableMemory {
  const { width, values } = items;
  const blockCount = order.length / blockItems;
  const rows = space.float32(order.length * width);
  order.forEach((item, place) => {
    if (item >= 0) rows.set(values.subarray(item * width, (item + 1) * width), place * width);
  });
  // Two bytes a pair of factors and item, and two more an item: zeros, for the second of an odd last pair.
  const codes = space.uint8(blockCount * blockItems * 2 * (Math.ceil(width / 2) + 1));
  const table = space.record({
    rows: rows.byteOffset,
    items: space.copyOf(order).byteOffset,
    codes: codes.byteOffset,
    headers: space.bytes(blockCount * headerBytes),
    width,
  });
  machine.parallelFor({ kernel: "encodeItems", job: table, count: blockCount, chunk: codedBlocks });
  return { table, blockCount };
}
