import { padded } from "../machine/padRows.ts";
import type { GramSums } from "./gramKernels.ts";

/** Bytes of rows that are worked on at a time: they stay in the first cache while every tile of YᵀY passes over them. */
const blockBytes = 24_576;
/** Parts that are summed on their own and then together, in order: as many on one thread as on eight. */
const partCount = 16;
/** Of a sampled sum the parts of which every row is read. */
const quarter = partCount / 4;

/** How a Gram matrix is summed; `GramJob` in assembly/gram.ts reads it. */
export interface GramParts {
  parts: number;
  /** rows of every part but the last */
  partRows: number;
  /** rows that are worked on at a time */
  blockRows: number;
  /** of further parts every second block is read, and stands for the other */
  wholeParts: number;
}

export function gramPartsOf({ rowCount, width }: { rowCount: number; width: number }, sums: GramSums): GramParts {
  return {
    parts: partCount,
    partRows: Math.ceil(rowCount / partCount),
    blockRows: Math.max(8, Math.floor(blockBytes / (4 * padded(width)))),
    wholeParts: sums === "sampled" ? quarter : partCount,
  };
}

/** Rows from … to − 1 of a part that are read; each stands for `weight` rows. */
export interface ReadRows {
  from: number;
  to: number;
  weight: number;
}

/** What a part reads: the same as its kernel. */
export function rowsReadBy(part: number, rowCount: number, { partRows, blockRows, wholeParts }: GramParts): ReadRows[] {
  const [start, end] = [Math.min(rowCount, part * partRows), Math.min(rowCount, (part + 1) * partRows)];
  const step = part < wholeParts ? blockRows : 2 * blockRows;
  const count = Math.ceil((end - start) / step);
  const blocks = Array.from({ length: count }, (_, at) => {
    const from = start + at * step;
    return { from, to: Math.min(end, from + blockRows) };
  });
  const read = blocks.reduce((sum, { from, to }) => sum + to - from, 0);
  const weight = (end - start) / read;
  return blocks.map(({ from, to }) => ({ from, to, weight }));
}
