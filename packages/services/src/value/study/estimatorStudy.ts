import { authorDecay, drawingWeight, neutralRules, type Policy } from "@segue/engine/decision";
import {
  appliedDials,
  type CurveMetric,
  type Estimator,
  estimators,
  fitRewardModel,
  isUnheard,
  leastEvidence,
  metricOf,
  outcomeBits,
  poissonDraws,
  type PoolItem,
  policySums,
  positionTerms,
  SlateLogBuilder,
  type SlateLog,
  type SlateRow,
  targetPolicy,
  type ValueEstimate,
  valueEstimate,
} from "@segue/engine/value";

/** What a world must answer so that estimators can be judged by it. */
export interface StudyWorld {
  itemOf: (itemId: number) => PoolItem;
  /** of a rights holder */
  microsOf: (holderId: number) => number;
  /** what is true of policies at the places that are looked at, means a card seen: over some people, or over all when left out */
  truthOf: (policies: readonly Policy[]) => (people?: readonly number[]) => StudyTruth[];
  /** slates of the listeners 0, 1 …, made by another policy, who they are, and how readily each plays what she is shown elsewhere */
  replicate: (seed: string, listeners: number) => { rows: SlateRow[]; people: number[]; readiness: Float64Array };
}

export interface StudyTruth {
  play: number;
  listen: number;
  skip: number;
  discovery: number;
}

/** What a simulated world needs of the engine to say what is true of a policy. */
export const studyLaw = { authorDecay, drawingWeight, isUnheard, bits: outcomeBits };

/** Effective cards below which no number is told. */
export const studyLeastCards = leastEvidence.cards;

/** Metrics that the study judges. */
export const studyMetrics = ["listensPerSeen", "discoveryShare", "skipShare"] as const satisfies CurveMetric[];

export type StudyMetric = (typeof studyMetrics)[number];

export interface StudyQuestion {
  seed: string;
  /** how often a log is made and estimated */
  replications: number;
  /** listeners of each log */
  logged: number;
  /** draws of the bootstrap */
  draws: number;
  policies: readonly { dial: number; temperature: number }[];
}

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
}

/** What one log said of one policy. */
export interface StudyReading {
  effectiveSampleSize: number;
  /** whether a number is shown */
  told: boolean;
  /** share of the metrics whose doubly robust interval holds the truth, shown or not */
  held: number;
}

export interface StudyAnswer {
  /** mean cards seen of a log */
  seen: number;
  policies: PolicyScore[];
  /** of every policy and log */
  readings: StudyReading[];
}

/**
 * Estimators against the truth: a world is asked what is true of some policies, and a number of logs of it, made by another policy, are asked what they say. Yields how many of the logs are done.
 */
export function* estimatorStudy(world: StudyWorld, question: StudyQuestion): Generator<number, StudyAnswer> {
  const { seed, policies, replications, logged, draws } = question;
  const targets = policies.map(policyOf);
  const truthOf = world.truthOf(targets);
  const truths = truthOf();
  const found: Found[][] = targets.map(() => []);
  let seen = 0;
  for (let number = 0; number < replications; number++) {
    const name = `${seed} ${number}`;
    const { rows, people, readiness } = world.replicate(name, logged);
    const builder = new SlateLogBuilder(world.itemOf);
    for (const row of rows) builder.add(row);
    const log = builder.log();
    seen += log.seen / replications;
    const said = estimatesOf(world, targets, { log, readiness, draws, seed: name });
    const own = truthOf(people);
    said.forEach((estimate, at) => found[at].push({ estimate, own: own[at] }));
    yield number + 1;
  }
  return {
    seen,
    policies: policies.map((policy, at) => scoreOf(policy, truths[at], found[at])),
    readings: found.flatMap((each, at) => each.map(({ estimate }) => readingOf(estimate, truths[at]))),
  };
}

/** What a log says of a policy, and what is true of those who are in it. */
interface Found {
  estimate: ValueEstimate;
  own: StudyTruth;
}

const truthIn = (means: StudyTruth, metric: StudyMetric): number => metricOf(metric, { ...means, fresh: 0, cost: 0 });

function policyOf({ dial, temperature }: StudyQuestion["policies"][number]): Policy {
  const composing = { maxPerArtist: 2, shelfOrder: [], shelfTemperature: 0 };
  return { ...neutralRules, ...composing, dial, temperature, dialMin: 0, dialMax: 1, opennessWeight: 0 };
}

interface Estimating {
  log: SlateLog;
  readiness: Float64Array;
  draws: number;
  seed: string;
}

function estimatesOf(
  { microsOf }: StudyWorld,
  policies: readonly Policy[],
  { log, readiness, draws: count, seed }: Estimating,
): ValueEstimate[] {
  const listeners = log.listenerIds.length;
  const model = fitRewardModel({ log, readiness });
  const draws = poissonDraws(listeners, { count, seed });
  return policies.map((policy) => {
    const target = targetPolicy(log, { policy, microsOf, wishOf: () => ({ openness: 0.5, dials: {} }) });
    const terms = positionTerms({ log, target, model });
    const sums = policySums({ terms, dials: appliedDials(target, policy.dial), listeners });
    return valueEstimate({ sums, draws });
  });
}

function readingOf({ evidence, lack, metrics }: ValueEstimate, means: StudyTruth): StudyReading {
  const held = studyMetrics.filter((metric) => {
    const { low, high } = metrics[metric].doublyRobust;
    const truth = truthIn(means, metric);
    return low <= truth && truth <= high;
  });
  const { effectiveSampleSize } = evidence;
  return { effectiveSampleSize, told: lack === null, held: held.length / studyMetrics.length };
}

function scoreOf(
  { dial, temperature }: { dial: number; temperature: number },
  means: StudyTruth,
  found: readonly Found[],
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
  };
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
