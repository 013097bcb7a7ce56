import type { Tally } from "./tally.ts";

/** Whether a listener likes an item, and how much that is believed. */
export interface Preference {
  preference: 0 | 1;
  /** ≥ 1 */
  confidence: number;
}

/** Listens at which more of them say nothing new. */
const enoughListens = 20;
/** α: how much surer the strongest evidence is than a single unseen one. */
const confidenceGain = 4;
const saveGain = 0.3;
const skipGain = 0.5;
const enoughSkips = 4;

/** g, 0–1: 0.4 after one listen, a strong step to 0.64 at the second, then slowly to 1 at the twentieth. */
function listenGain(listens: number): number {
  if (listens <= 0) return 0;
  return listens < 2 ? 0.4 : 0.6 + (0.4 * Math.min(listens, enoughListens)) / enoughListens;
}

/**
 * What a tally says to collaborative filtering: p = 1 with confidence 1 + α·g, where g grows with listens and saves and
 * saturates; p = 0 with confidence above 1 for skips without a listen or save (evidence against, not weak liking); null when it
 * says nothing, such as a play that stopped between skip and listen.
 */
export function confidenceOf({ listens, skips, saves }: Pick<Tally, "listens" | "skips" | "saves">): Preference | null {
  if (listens > 0 || saves > 0) {
    const gain = Math.min(listenGain(listens) + saveGain * Math.min(saves, 2), 1.3);
    return { preference: 1, confidence: 1 + confidenceGain * gain };
  }
  if (skips > 0) return { preference: 0, confidence: 1 + skipGain * Math.min(skips, enoughSkips) };
  return null;
}

/**
 * Listens that a bare count of plays stands for, 0–20: counts without time run into the hundred thousands, so their
 * logarithm is taken (1 play is 1 listen, 10 are 7, 100 are 14, 1,000 or more are 20).
 */
export function listensOfCount(plays: number): number {
  return plays < 1 ? 0 : Math.min(1 + (enoughListens - 1) * (Math.log10(plays) / 3), enoughListens);
}
