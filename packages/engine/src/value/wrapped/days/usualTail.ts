/** A tenth of the other values lies above the threshold. */
const peakShare = 0.1;
/** So many peaks of a usual excess are added to those that were seen, so that few days do not speak too loudly. */
const priorPeaks = 10;

export interface UsualTail {
  /** everything that was seen, the value in question too; ratios as logarithms */
  values: readonly number[];
  /** days in which they were seen */
  days: number;
  /** mean excess over the threshold where nothing is known, in the unit of the values */
  usualExcess: number;
}

/**
 * How rare a value is by her own habits: s, where so much comes once in 10^s of her days. Peaks over threshold: the excesses of the
 * greatest tenth of the other values over the rest are taken to fall off exponentially, which says how far out the value lies. The value
 * in question is left out of what it is measured by; where it is the only one, it is as rare as once in all days.
 *
 * @param value one of the values
 * @returns at least 0
 */
export function rarityOf(value: number, { values, days, usualExcess }: UsualTail): number {
  const ascending = Float64Array.from(values).toSorted();
  const own = ascending.indexOf(value);
  const others = ascending.filter((_, place) => place !== own);
  const peaks = Math.floor(others.length * peakShare);
  const threshold = others[others.length - 1 - peaks] ?? value;
  if (value < threshold || (value === threshold && others.length > 0)) return 0;
  const excess = others.slice(others.length - peaks).reduce((sum, peak) => sum + peak - threshold, 0);
  const meanExcess = (excess + priorPeaks * usualExcess) / (peaks + priorPeaks);
  const perDay = ((peaks + 1) / (others.length + 1)) * (values.length / days);
  return Math.max(0, (value - threshold) / meanExcess / Math.LN10 - Math.log10(perDay));
}
