import { meansOf } from "./estimators.ts";
import { type Interval, percentileInterval } from "./percentileInterval.ts";
import { sumWidth } from "./policySums.ts";
import { type BootstrapDraws, drawnSums } from "./poissonDraws.ts";
import { type CurveMetric, curveMetrics, metricOf } from "./quantities.ts";
import { totalSums } from "./valueEstimate.ts";

export interface DifferenceFacts {
  /** by listener, see `policySums`: of one policy and of the one that it stands beside, both from the same log */
  sums: Float64Array;
  beside: Float64Array;
  draws: BootstrapDraws;
  /** by listener 1 where she counts; all of them when left out */
  members?: Uint8Array;
}

/**
 * What a policy has more of every metric than the one beside it, doubly robust, with 95 % intervals of the difference itself: the same listeners are drawn for both, so that what
 * makes listeners differ falls out of it. It is far surer than either number.
 */
export function valueDifference({ sums, beside, draws, members }: DifferenceFacts): Record<CurveMetric, Interval> {
  const [own, other] = [sums, beside].map((rows) => ({
    total: meansOf(totalSums(rows, members), "doublyRobust"),
    drawn: rowsOf(drawnSums(rows, draws, members)).map((row) => meansOf(row, "doublyRobust")),
  }));
  const differences = curveMetrics.map((metric) => [
    metric,
    percentileInterval(
      metricOf(metric, own.total) - metricOf(metric, other.total),
      own.drawn.map((means, draw) => metricOf(metric, means) - metricOf(metric, other.drawn[draw])),
    ),
  ]);
  return Object.fromEntries(differences) as Record<CurveMetric, Interval>;
}

function rowsOf(drawn: Float64Array): Float64Array[] {
  return Array.from({ length: drawn.length / sumWidth }, (_, draw) =>
    drawn.subarray(draw * sumWidth, (draw + 1) * sumWidth),
  );
}
