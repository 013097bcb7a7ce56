/** A set of times in figures, milliseconds. */
export interface Latency {
  requests: number;
  p50: number;
  p95: number;
  p99: number;
}

/** The smallest value that at least a share of the values do not exceed; NaN of none. @param share in (0, 1] */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((left, right) => left - right);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

export function latencyOf(times: readonly number[]): Latency {
  const at = (share: number): number => quantile(times, share);
  return { requests: times.length, p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}
