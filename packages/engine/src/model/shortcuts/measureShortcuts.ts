import { discountedGain } from "../../math/index.ts";
import { comebacksOf, type ComebackOptions } from "./comebacks.ts";
import type { ListenLog } from "./listenLog.ts";
import type { FamiliarRanker, FamiliarScore } from "./shortcuts.ts";

/** Cards that are looked at: what a phone shows of the shelf. */
const cutoff = 6;

/** What is looked up in the ranking: the very item, or the first item of its artist or show, every creator counted once. */
export const measureLevels = ["item", "creator"] as const;
export type MeasureLevel = (typeof measureLevels)[number];

/** How well the next familiar listen is found, 0–1 each. */
export interface FoundMeasure {
  /** 1 when it stood among the first six */
  hit: number;
  /** 1/log2(rank + 1) within the first six: with one right answer the ideal is 1 */
  ndcg: number;
  /** 1/rank, however far down; 0 when it was not ranked at all */
  reciprocalRank: number;
}

/** One moment of one listener. */
export interface MeasuredMoment {
  /** place of her log among the histories */
  listener: number;
  item: FoundMeasure;
  creator: FoundMeasure;
}

function found(place: number): FoundMeasure {
  const isSeen = place >= 0 && place < cutoff;
  return {
    hit: Number(isSeen),
    ndcg: isSeen ? discountedGain(place + 1) : 0,
    reciprocalRank: place < 0 ? 0 : 1 / (place + 1),
  };
}

/** Creators in the order in which the ranking names them first; an item without one stands for itself. */
function creatorsOf(ranking: readonly FamiliarScore[], keyOf: (itemId: number) => number): number[] {
  return [...new Set(ranking.map(({ itemId }) => keyOf(itemId)))];
}

/** Creator slot of an item; below −1 for those without one, so that they differ from each other. */
function creatorKeys({ itemIds, creatorOfItem }: ListenLog): Map<number, number> {
  return new Map(
    Array.from(itemIds, (itemId, slot) => [itemId, creatorOfItem[slot] < 0 ? -2 - slot : creatorOfItem[slot]]),
  );
}

/**
 * Replays moments of every listener's log: all she knew then is ranked, from nothing but what had ended by the moment, and what
 * she came back to is looked up in the ranking.
 */
export function* measureShortcuts(
  ranker: FamiliarRanker,
  histories: readonly ListenLog[],
  options: ComebackOptions,
): Generator<MeasuredMoment> {
  for (const [listener, log] of histories.entries()) {
    const keys = creatorKeys(log);
    const keyOf = (itemId: number): number => keys.get(itemId) ?? -1;
    for (const { moment, item } of comebacksOf(log, options)) {
      const ranking = ranker.rank(log, moment);
      const itemId = log.itemIds[item];
      yield {
        listener,
        item: found(ranking.findIndex((one) => one.itemId === itemId)),
        creator: found(creatorsOf(ranking, keyOf).indexOf(keyOf(itemId))),
      };
    }
  }
}
