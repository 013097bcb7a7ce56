import { type Estimator, estimators, meansOf } from "./estimators.ts";
import { type Evidence, evidenceOf, lackOf } from "./evidence.ts";
import { type Interval, percentileInterval } from "./percentileInterval.ts";
import { sumColumns, sumWidth } from "./policySums.ts";
import { type BootstrapDraws, drawnSums } from "./poissonDraws.ts";
import { type CurveMetric, curveMetrics, metricOf } from "./quantities.ts";

/** What a log says of a policy. */
export interface ValueEstimate {
  evidence: Evidence;
  /** why there is too little evidence to show a number; null where there is enough */
  lack: string | null;
  /** share of the policy's cards that the log could never have shown, 0–1 */
  outsideShare: number;
  metrics: Record<CurveMetric, Record<Estimator, Interval>>;
}

export interface EstimateFacts {
  /** by listener, see `policySums` */
  sums: Float64Array;
  draws: BootstrapDraws;
  /** by listener 1 where she counts; all of them when left out */
  members?: Uint8Array;
}

/** Every metric by every estimator, with 95 % intervals by bootstrap over listeners, and how much evidence there is. */
export function valueEstimate({ sums, draws, members }: EstimateFacts): ValueEstimate {
  const total = totalSums(sums, members);
  const drawn = drawnSums(sums, draws, members);
  const rows = Array.from({ length: draws.count }, (_, draw) => drawn.subarray(draw * sumWidth, (draw + 1) * sumWidth));
  const evidence = evidenceOf(sums, members);
  const byEstimator = estimators.map((estimator) => ({
    estimator,
    means: meansOf(total, estimator),
    drawn: rows.map((row) => meansOf(row, estimator)),
  }));
  const metrics = curveMetrics.map((metric) => {
    const intervals = byEstimator.map(({ estimator, means, drawn: each }) => [
      estimator,
      percentileInterval(
        metricOf(metric, means),
        each.map((one) => metricOf(metric, one)),
      ),
    ]);
    return [metric, Object.fromEntries(intervals) as Record<Estimator, Interval>] as const;
  });
  return {
    evidence,
    lack: lackOf(evidence),
    outsideShare: total[sumColumns.outside] / Math.max(1, total[sumColumns.cards]),
    metrics: Object.fromEntries(metrics) as ValueEstimate["metrics"],
  };
}

/** Sums of all listeners, or of those who count, added up. */
export function totalSums(sums: Float64Array, members?: Uint8Array): Float64Array {
  const total = new Float64Array(sumWidth);
  for (let at = 0; at < sums.length; at++) {
    if (members && members[Math.floor(at / sumWidth)] === 0) continue;
    total[at % sumWidth] += sums[at];
  }
  return total;
}
