export interface Estimate {
  /** null where there is not enough evidence: a gap, never a zero */
  value: number | null;
  /** the interval's ends; both or none */
  low?: number | undefined;
  high?: number | undefined;
}

/** An interval's ends; null where nothing is uncertain or nothing is known. */
export function intervalOf({ value, low, high }: Estimate): [number, number] | null {
  return value === null || low === undefined || high === undefined ? null : [low, high];
}

/** How far the ends stand from the value, as whiskers are drawn; both at least 0. */
export function whiskersOf(estimate: Estimate): [number, number] {
  const ends = intervalOf(estimate);
  if (ends === null || estimate.value === null) return [0, 0];
  return [Math.max(0, estimate.value - ends[0]), Math.max(0, ends[1] - estimate.value)];
}

/** An interval in words: "0.12 to 0.18". */
export function intervalWords(estimate: Estimate, format: (value: number) => string): string | undefined {
  const ends = intervalOf(estimate);
  return ends === null ? undefined : `${format(ends[0])} to ${format(ends[1])}`;
}
