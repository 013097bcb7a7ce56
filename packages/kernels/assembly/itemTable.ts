import { exactProduct } from "./exactProduct";

/** Items of a block: one 16-bit lane each of two vectors. */
export const blockItems: u32 = 16;
/** What is added to a query's codes to make them 1 … 127, as the product instruction needs one of its sides. */
export const codeShift: i32 = 64;
/** Largest code of an item. */
const itemLimit: f64 = 127;

/**
 * Rows of f32 in the order of scanning, in whole blocks, and a rough copy of them in 8 bits: a block holds for every lane what the shift
 * of the query's codes has to be put right by (16 bits), then pair by pair of factors the two codes of every lane.
 */
@unmanaged
export class ItemTable {
  rows: usize;
  /** i32, the item at each place; −1 fills up the last block of a run */
  items: usize;
  codes: usize;
  headers: usize;
  width: u32;
}

/** A row of the block is scale × codes, up to a vector no longer than `error`; no row is longer than `norm`. */
@unmanaged
export class BlockHeader {
  scale: f64;
  error: f64;
  norm: f64;
}

export function pairsOf(width: u32): u32 {
  return (width + 1) >> 1;
}

export function blockBytes(width: u32): usize {
  return <usize>(2 * blockItems) * (pairsOf(width) + 1);
}

/**
 * The finest scale for which no code of a row exceeds `limit`, and the codes make so short a vector that the product of two of them always
 * fits 16 bits: each below 181 with its rounding (½ a factor), and 181² < 2^15.
 */
export function finestScale(row: usize, width: u32, limit: f64): f64 {
  let largest: f64 = 0;
  for (let at: u32 = 0; at < width; at++) largest = max(largest, abs(<f64>load<f32>(row + ((<usize>at) << 2))));
  const norm = sqrt(exactProduct(row, row, width));
  return max(largest / limit, norm / (181 - 0.5 * sqrt(<f64>width)));
}

export function headerOf(table: ItemTable, block: u32): BlockHeader {
  return changetype<BlockHeader>(table.headers + <usize>block * offsetof<BlockHeader>());
}

export function rowOf(table: ItemTable, place: u32): usize {
  return table.rows + ((<usize>place * table.width) << 2);
}

/** Fills the codes and headers of blocks from … to − 1. */
export function encodeItems(table: ItemTable, from: u32, to: u32): void {
  for (let block = from; block < to; block++) encodeBlock(table, block);
}

function encodeBlock(table: ItemTable, block: u32): void {
  const width = table.width;
  const first = block * blockItems;
  const header = headerOf(table, block);
  header.scale = 0;
  header.norm = 0;
  header.error = 0;
  for (let place = first; place < first + blockItems; place++) {
    const row = rowOf(table, place);
    header.scale = max(header.scale, finestScale(row, width, itemLimit));
    header.norm = max(header.norm, sqrt(exactProduct(row, row, width)));
  }
  for (let lane: u32 = 0; lane < blockItems; lane++) {
    header.error = max(header.error, encodeItem(table, first + lane, header.scale));
  }
}

/** Returns how far the codes are from the row. */
function encodeItem(table: ItemTable, place: u32, scale: f64): f64 {
  const width = table.width;
  const row = rowOf(table, place);
  const lane = table.codes + <usize>(place / blockItems) * blockBytes(width) + (place % blockItems) * 2;
  const codes = lane + blockItems * 2;
  const inverse = scale > 0 ? 1 / scale : 0;
  let sum: i32 = 0;
  let error: f64 = 0;
  for (let at: u32 = 0; at < width; at++) {
    const value = <f64>load<f32>(row + ((<usize>at) << 2));
    const code = nearest(value * inverse);
    const missing = value - code * scale;
    error += missing * missing;
    sum += <i32>code;
    store<i8>(codes + <usize>(at >> 1) * (blockItems * 2) + (at & 1), <i8>code);
  }
  store<i16>(lane, <i16>(-codeShift * sum));
  return sqrt(error);
}
