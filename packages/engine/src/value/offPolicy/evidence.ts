import { sumColumns, sumWidth } from "./policySums.ts";

/**
 * Below these no number is shown. 200 cards as good as drawn by the policy itself know a share of one in ten to four points; and of fewer than about 30 clusters a bootstrap
 * makes intervals that are too narrow (Cameron, Gelbach and Miller 2008).
 */
export const leastEvidence = { cards: 200, listeners: 30 } as const;

/** How much a log says of a policy that did not make it. */
export interface Evidence {
  /** (Σw)² ÷ Σw² over cards (Kish 1965) */
  effectiveSampleSize: number;
  /** the same over listeners, each with the sum of her weights */
  effectiveListeners: number;
}

const kish = (sum: number, squares: number): number => (squares > 0 ? (sum * sum) / squares : 0);

/** @param sums by listener, see `policySums` @param members by listener 1 where she counts */
export function evidenceOf(sums: Float64Array, members?: Uint8Array): Evidence {
  let [weight, squares, listenerSquares] = [0, 0, 0];
  for (let at = 0, listener = 0; at < sums.length; at += sumWidth, listener++) {
    if (members && members[listener] === 0) continue;
    const own = sums[at + sumColumns.weight];
    weight += own;
    squares += sums[at + sumColumns.squares];
    listenerSquares += own * own;
  }
  return { effectiveSampleSize: kish(weight, squares), effectiveListeners: kish(weight, listenerSquares) };
}

/** Why the evidence does not do, and what would help; null where it does. */
export function lackOf({ effectiveSampleSize, effectiveListeners }: Evidence): string | null {
  const { cards, listeners } = leastEvidence;
  if (effectiveSampleSize < cards) {
    return (
      `What was logged says as much as ${Math.floor(effectiveSampleSize)} cards of this policy, and ${cards} are needed: ` +
      "move it less far from what was served, or try it on a small share of listeners."
    );
  }
  if (effectiveListeners < listeners) {
    return `It rests on ${Math.floor(effectiveListeners)} listeners, and ${listeners} are needed: choose a wider segment.`;
  }
  return null;
}
