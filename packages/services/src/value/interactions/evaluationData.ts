import { interactionsOf, type Interactions } from "@segue/engine/math";
import { ServiceError } from "../../error.ts";
import type { MatrixSize } from "../benchmarkModel.ts";
import { divide, type SplitQuestion } from "./divide.ts";
import type { ReadInteractions } from "./readInteractions.ts";

/** What a model learns from, what chooses its options, and what judges it in the end. */
export interface EvaluationData {
  train: Interactions;
  /** null when there is none */
  valid: Interactions | null;
  /** what judges in the end; whoever opens it has chosen everything */
  openTest: () => Interactions;
  counts: DataCounts;
}

/** What a person should know of the data before she believes a figure. */
export interface DataCounts {
  listeners: number;
  items: number;
  train: number;
  valid: number;
  test: number;
  /** pairs that a file names again, merged */
  duplicates: number;
  /** rows whose value was too small */
  leftOut: number;
  /** test pairs that are in train too: they are masked, so that they are no part of the test */
  known: number;
  /** test pairs of items that nobody has in train: they count in recall and can hardly be found */
  unseen: number;
  /** listeners of the test without anything in train */
  newListeners: number;
}

/** The pairs of a later part that an earlier one does not have, and how many it has. */
function withoutKnown(later: Interactions, earlier: Interactions): { fresh: Interactions; known: number } {
  const seen = new Int32Array(later.columnCount).fill(-1);
  const rows: number[] = [];
  const columns: number[] = [];
  for (let row = 0; row < later.rowCount; row++) {
    for (let at = earlier.offsets[row]; at < earlier.offsets[row + 1]; at++) seen[earlier.columns[at]] = row;
    for (let at = later.offsets[row]; at < later.offsets[row + 1]; at++) {
      if (seen[later.columns[at]] === row) continue;
      rows.push(row);
      columns.push(later.columns[at]);
    }
  }
  const known = later.columns.length - rows.length;
  if (known === 0) return { fresh: later, known };
  const ones = new Float32Array(rows.length).fill(1);
  const { rowCount, columnCount } = later;
  return {
    fresh: interactionsOf({ rowCount, columnCount, rows, columns, preferences: ones, confidences: ones }),
    known,
  };
}

function countListeners({ offsets, rowCount }: Interactions, holds: (row: number) => boolean): number {
  let count = 0;
  for (let row = 0; row < rowCount; row++) if (offsets[row + 1] > offsets[row] && holds(row)) count++;
  return count;
}

function checkEnough(train: Interactions, test: Interactions, known: number): void {
  const learning = countListeners(train, () => true);
  if (learning < 2) {
    const message = `--data: ${learning} listener${learning === 1 ? "" : "s"} to learn from; an evaluation needs at least 2`;
    throw new ServiceError("invalid", message, "data");
  }
  if (test.columns.length > 0) return;
  if (known > 0) {
    const message = `--test: all its ${known} pairs are in train as well, so that nothing is left to find`;
    throw new ServiceError("invalid", message, "test");
  }
  throw new ServiceError("invalid", "--shares: nothing is left to test on; give test a larger share", "shares");
}

/**
 * Divides what was read into train, valid and test.
 *
 * @throws ServiceError naming the option when there is too little, or the division is not named
 */
export function evaluationDataOf(read: ReadInteractions, question: SplitQuestion): EvaluationData {
  const [train, valid, given] = divide(read, question);
  const { fresh: test, known } = withoutKnown(given, train);
  checkEnough(train, test, known);
  const trained = new Uint8Array(read.items);
  for (const column of train.columns) trained[column] = 1;
  const counts: DataCounts = {
    listeners: read.listeners,
    items: read.items,
    train: train.columns.length,
    valid: valid.columns.length,
    test: test.columns.length,
    duplicates: read.duplicates,
    leftOut: read.leftOut,
    known,
    unseen: test.columns.reduce((sum, column) => sum + 1 - trained[column], 0),
    newListeners: countListeners(test, (row) => train.offsets[row + 1] === train.offsets[row]),
  };
  return {
    train,
    valid: valid.columns.length > 0 ? withoutKnown(valid, train).fresh : null,
    openTest: () => test,
    counts,
  };
}

/** How large the training matrix is, for the estimate of memory. */
export function sizeOf({ rowCount, columnCount, columns, offsets }: Interactions): MatrixSize {
  let coListens = 0;
  for (let row = 0; row < rowCount; row++) coListens += (offsets[row + 1] - offsets[row]) ** 2;
  return { listeners: rowCount, items: columnCount, pairs: columns.length, coListens };
}
