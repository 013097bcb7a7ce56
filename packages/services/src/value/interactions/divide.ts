import { interactionsOf, type Interactions } from "@segue/engine/math";
import { ServiceError } from "../../error.ts";
import type { Pairs } from "./mergeRows.ts";
import type { ReadInteractions } from "./readInteractions.ts";
import { splitByTime, splitRandomly, type Shares, type SplitKind } from "./splitPairs.ts";

export interface SplitQuestion {
  /** for a single file */
  split?: SplitKind;
  /** how often it will be divided anew; 1 when left out */
  repeats?: number;
  shares: Shares;
  seed: string;
}

function matrixOf(
  pairs: Pairs,
  size: { listeners: number; items: number },
  keep: (at: number) => boolean,
): Interactions {
  const kept = Int32Array.from(pairs.listeners.keys()).filter(keep);
  return interactionsOf({
    rowCount: size.listeners,
    columnCount: size.items,
    rows: kept.map((at) => pairs.listeners[at]),
    columns: kept.map((at) => pairs.items[at]),
    preferences: new Uint8Array(kept.length).fill(1),
    confidences: new Float32Array(kept.length).fill(1),
  });
}

/**
 * The matrices of train, valid and test, empty where there is no such part.
 *
 * @throws ServiceError naming the option when the data is divided already and should be divided, or the other way round
 */
export function divide(
  read: ReadInteractions,
  { split, shares, seed, repeats = 1 }: SplitQuestion,
): [Interactions, Interactions, Interactions] {
  const { parts } = read;
  const all = (): boolean => true;
  const none = (): boolean => false;
  if (!("whole" in parts)) {
    if (split) throw new ServiceError("invalid", "--split: the data is divided already; leave it out", "split");
    if (repeats > 1) {
      const message = "--repeats: the data is divided already, so that every repeat would be the same; leave it out";
      throw new ServiceError("invalid", message, "repeats");
    }
    const { train, valid, test } = parts;
    return [matrixOf(train, read, all), matrixOf(valid ?? train, read, valid ? all : none), matrixOf(test, read, all)];
  }
  if (!split) {
    const message = "--split: how shall the file be divided? temporal (needs a time column) or random";
    throw new ServiceError("invalid", message, "split");
  }
  if (split === "temporal" && repeats > 1) {
    const message = "--repeats: time divides a file in one way only; leave it out, or use --split random";
    throw new ServiceError("invalid", message, "repeats");
  }
  const part = split === "random" ? splitRandomly(parts.whole, shares, seed) : splitByTime(parts.whole, shares);
  const matrix = (wanted: number): Interactions => matrixOf(parts.whole, read, (at) => part[at] === wanted);
  return [matrix(0), matrix(1), matrix(2)];
}
