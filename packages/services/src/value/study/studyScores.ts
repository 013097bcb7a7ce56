import {
  type CurveMetric,
  type Estimator,
  estimators,
  type Interval,
  metricOf,
  type ValueEstimate,
} from "@segue/engine/value";

export interface StudyTruth {
  play: number;
  listen: number;
  skip: number;
  discovery: number;
}

/** Metrics that the study judges. */
export const studyMetrics = ["listensPerSeen", "discoveryShare", "skipShare"] as const satisfies CurveMetric[];

export type StudyMetric = (typeof studyMetrics)[number];

/** How an estimator did on one metric of one policy. */
export interface EstimatorScore {
  /** root mean square error beside the truth of everybody */
  rmse: number;
  /** the same beside the truth of just those who are in the log: without the luck of who was drawn */
  within: number;
  /** mean error */
  bias: number;
  /** share of the 95 % intervals that hold the truth */
  coverage: number;
  /** mean width of the intervals */
  width: number;
}

/** How the interval of a difference did, which is told from the same listeners for both policies. */
export interface DifferenceScore {
  truth: number;
  rmse: number;
  /** share of the 95 % intervals that hold the truth */
  coverage: number;
  /** mean width of the intervals, and what it would be were the two policies told apart */
  width: number;
  apart: number;
}

export interface PolicyScore {
  dial: number;
  temperature: number;
  truth: Record<StudyMetric, number>;
  /** mean of the effective sample sizes, cards and listeners */
  effectiveSampleSize: number;
  effectiveListeners: number;
  /** share of the replications in which a number was told; the scores are of these alone */
  told: number;
  scores: Record<StudyMetric, Record<Estimator, EstimatorScore>>;
  /** what doubly robust says that the policy has more than the one beside it; null of that one itself */
  differences: Record<StudyMetric, DifferenceScore> | null;
}

/** What one log said of one policy. */
export interface StudyReading {
  effectiveSampleSize: number;
  /** whether a number is shown */
  told: boolean;
  /** share of the metrics whose doubly robust interval holds the truth, shown or not */
  held: number;
}

/** What a log says of a policy, and what is true of those who are in it. */
export interface Found {
  estimate: ValueEstimate;
  /** beside the policy of the question */
  difference: Record<CurveMetric, Interval>;
  own: StudyTruth;
}

const truthIn = (means: StudyTruth, metric: StudyMetric): number => metricOf(metric, { ...means, fresh: 0, cost: 0 });

/** What a log says of a policy, and whether it is told and true. */
export function readingOf({ evidence, lack, metrics }: ValueEstimate, means: StudyTruth): StudyReading {
  const held = studyMetrics.filter((metric) => {
    const { low, high } = metrics[metric].doublyRobust;
    const truth = truthIn(means, metric);
    return low <= truth && truth <= high;
  });
  const { effectiveSampleSize } = evidence;
  return { effectiveSampleSize, told: lack === null, held: held.length / studyMetrics.length };
}

/** How the estimators did on one policy. @param beside the truth of the policy that it stands beside, null where it is that one itself */
export function scoreOf(
  { dial, temperature }: { dial: number; temperature: number },
  { means, beside }: { means: StudyTruth; beside: StudyTruth | null },
  found: readonly (Found & { besideEstimate: ValueEstimate })[],
): PolicyScore {
  const told = found.filter(({ estimate }) => estimate.lack === null);
  const scores = studyMetrics.map((metric) => {
    const each = estimators.map((estimator) => [estimator, score(told, means, { metric, estimator })]);
    return [metric, Object.fromEntries(each) as Record<Estimator, EstimatorScore>] as const;
  });
  const truth = studyMetrics.map((metric) => [metric, truthIn(means, metric)]);
  const mean = (read: (one: ValueEstimate) => number): number =>
    found.reduce((sum, { estimate }) => sum + read(estimate), 0) / found.length;
  return {
    dial,
    temperature,
    truth: Object.fromEntries(truth) as PolicyScore["truth"],
    effectiveSampleSize: mean(({ evidence }) => evidence.effectiveSampleSize),
    effectiveListeners: mean(({ evidence }) => evidence.effectiveListeners),
    told: told.length / found.length,
    scores: Object.fromEntries(scores) as PolicyScore["scores"],
    differences: beside && differencesOf(told, { means, beside }),
  };
}

function differencesOf(
  told: readonly (Found & { besideEstimate: ValueEstimate })[],
  { means, beside }: { means: StudyTruth; beside: StudyTruth },
): Record<StudyMetric, DifferenceScore> {
  const scores = studyMetrics.map((metric): [StudyMetric, DifferenceScore] => {
    const truth = truthIn(means, metric) - truthIn(beside, metric);
    const mean = (read: (one: (typeof told)[number]) => number): number =>
      told.reduce((sum, one) => sum + read(one), 0) / told.length;
    const widthOf = ({ metrics }: ValueEstimate): number =>
      metrics[metric].doublyRobust.high - metrics[metric].doublyRobust.low;
    return [
      metric,
      {
        truth,
        rmse: Math.sqrt(mean(({ difference }) => (difference[metric].value - truth) ** 2)),
        coverage: mean(({ difference: { [metric]: one } }) => (one.low <= truth && truth <= one.high ? 1 : 0)),
        width: mean(({ difference: { [metric]: one } }) => one.high - one.low),
        apart: mean(({ estimate, besideEstimate }) => Math.hypot(widthOf(estimate), widthOf(besideEstimate))),
      },
    ];
  });
  return Object.fromEntries(scores) as Record<StudyMetric, DifferenceScore>;
}

function score(
  told: readonly Found[],
  means: StudyTruth,
  { metric, estimator }: { metric: StudyMetric; estimator: Estimator },
): EstimatorScore {
  const truth = truthIn(means, metric);
  const intervals = told.map(({ estimate, own }) => ({
    ...estimate.metrics[metric][estimator],
    ownTruth: truthIn(own, metric),
  }));
  const mean = (read: (one: (typeof intervals)[number]) => number): number =>
    intervals.reduce((sum, one) => sum + read(one), 0) / intervals.length;
  return {
    rmse: Math.sqrt(mean(({ value }) => (value - truth) ** 2)),
    within: Math.sqrt(mean(({ value, ownTruth }) => (value - ownTruth) ** 2)),
    bias: mean(({ value }) => value - truth),
    coverage: mean(({ low, high }) => (low <= truth && truth <= high ? 1 : 0)),
    width: mean(({ low, high }) => high - low),
  };
}
