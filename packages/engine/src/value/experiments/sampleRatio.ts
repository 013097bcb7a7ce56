import { normalCdf } from "../../math/index.ts";

/** Below this chance the sides cannot be compared: something decides who is counted on which. */
export const sampleRatioLimit = 0.001;

/** Whether the sides hold the listeners that their shares promise. */
export interface SampleRatio {
  /** chance of counts at least as far from the shares, were all well; 1 without anybody */
  p: number;
  isMismatch: boolean;
}

/**
 * Pearson's chi-square test of two or three counts against their shares (sample-ratio mismatch, Fabijan et al. 2019).
 *
 * @param sides count of the listeners who were served, and the share that was meant for them, above 0; a side that is meant for nobody is left out
 * @throws RangeError for other than two or three sides
 */
export function sampleRatio(sides: readonly { listeners: number; share: number }[]): SampleRatio {
  if (sides.length < 2 || sides.length > 3) throw new RangeError(`two or three sides, not ${sides.length}`);
  const total = sides.reduce((sum, { listeners }) => sum + listeners, 0);
  const shares = sides.reduce((sum, { share }) => sum + share, 0);
  if (total === 0) return { p: 1, isMismatch: false };
  const distance = sides.reduce((sum, { listeners, share }) => {
    const expected = (total * share) / shares;
    return sum + (listeners - expected) ** 2 / expected;
  }, 0);
  // With one and with two degrees of freedom the distribution has a closed form.
  const p = sides.length === 2 ? 2 * normalCdf(-Math.sqrt(distance)) : Math.exp(-distance / 2);
  return { p, isMismatch: p < sampleRatioLimit };
}
