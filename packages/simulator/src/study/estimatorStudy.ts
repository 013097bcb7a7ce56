import { neutralRules, type Policy } from "@segue/engine/decision";
import {
  appliedDials,
  type CurveMetric,
  type Estimator,
  estimators,
  fitRewardModel,
  metricOf,
  poissonDraws,
  policySums,
  positionTerms,
  targetPolicy,
  type ValueEstimate,
  valueEstimate,
} from "@segue/engine/value";
import { type StudyBank, studyBank, type StudySettings } from "./studyBank.ts";
import { replicate, type StudyReplication } from "./studyReplication.ts";
import { type StudyTruth, studyTruth } from "./studyTruth.ts";

/** Metrics that the study judges. */
export const studyMetrics = ["listensPerSeen", "discoveryShare", "skipShare"] as const satisfies CurveMetric[];

export type StudyMetric = (typeof studyMetrics)[number];

export interface StudyQuestion extends StudySettings {
  /** how often a log is made and estimated */
  replications: number;
  /** listeners of each log */
  logged: number;
  /** draws of the bootstrap */
  draws: number;
  /** how often each visit is drawn for the truth */
  rounds: number;
  policies: readonly { dial: number; temperature: number }[];
}

/** How an estimator did on one metric of one policy. */
export interface EstimatorScore {
  /** root mean square error */
  rmse: number;
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

export interface StudyAnswer {
  /** mean cards seen of a log */
  seen: number;
  policies: PolicyScore[];
}

/**
 * Estimators against the truth: a world is asked what is true of some policies, and a number of logs of it, made by another policy, are asked what they say. Yields how many of the logs are done.
 */
export function* estimatorStudy(question: StudyQuestion): Generator<number, StudyAnswer> {
  const { seed, rounds, policies, replications, logged, draws } = question;
  const bank = studyBank(question);
  const targets = policies.map(policyOf);
  const truths = studyTruth(bank, targets, { seed, rounds });
  const found: ValueEstimate[][] = targets.map(() => []);
  let seen = 0;
  for (let number = 0; number < replications; number++) {
    const name = `${seed} ${number}`;
    const replication = replicate(bank, { seed: name, listeners: logged });
    seen += replication.log.seen / replications;
    const said = estimatesOf(bank, targets, { replication, draws, seed: name });
    said.forEach((one, at) => found[at].push(one));
    yield number + 1;
  }
  return { seen, policies: policies.map((policy, at) => scoreOf(policy, truths[at], found[at])) };
}

function policyOf({ dial, temperature }: StudyQuestion["policies"][number]): Policy {
  const composing = { maxPerArtist: 2, shelfOrder: [], shelfTemperature: 0 };
  return { ...neutralRules, ...composing, dial, temperature, dialMin: 0, dialMax: 1, opennessWeight: 0 };
}

interface Estimating {
  replication: StudyReplication;
  draws: number;
  seed: string;
}

function estimatesOf(
  { microsOf }: StudyBank,
  policies: readonly Policy[],
  { replication, draws: count, seed }: Estimating,
): ValueEstimate[] {
  const { log } = replication;
  const listeners = log.listenerIds.length;
  const model = fitRewardModel(replication);
  const draws = poissonDraws(listeners, { count, seed });
  return policies.map((policy) => {
    const target = targetPolicy(log, { policy, microsOf, wishOf: () => ({ openness: 0.5, dials: {} }) });
    const terms = positionTerms({ log, target, model });
    const sums = policySums({ terms, dials: appliedDials(target, policy.dial), listeners });
    return valueEstimate({ sums, draws });
  });
}

function scoreOf(
  { dial, temperature }: { dial: number; temperature: number },
  means: StudyTruth,
  found: readonly ValueEstimate[],
): PolicyScore {
  const told = found.filter(({ lack }) => lack === null);
  const truthOf = (metric: StudyMetric): number => metricOf(metric, { ...means, fresh: 0, cost: 0 });
  const scores = studyMetrics.map((metric) => {
    const each = estimators.map((estimator) => [estimator, score(told, truthOf(metric), { metric, estimator })]);
    return [metric, Object.fromEntries(each) as Record<Estimator, EstimatorScore>] as const;
  });
  const mean = (read: (one: ValueEstimate) => number): number =>
    found.reduce((sum, one) => sum + read(one), 0) / found.length;
  return {
    dial,
    temperature,
    truth: Object.fromEntries(studyMetrics.map((metric) => [metric, truthOf(metric)])) as PolicyScore["truth"],
    effectiveSampleSize: mean(({ evidence }) => evidence.effectiveSampleSize),
    effectiveListeners: mean(({ evidence }) => evidence.effectiveListeners),
    told: told.length / found.length,
    scores: Object.fromEntries(scores) as PolicyScore["scores"],
  };
}

function score(
  told: readonly ValueEstimate[],
  truth: number,
  { metric, estimator }: { metric: StudyMetric; estimator: Estimator },
): EstimatorScore {
  const intervals = told.map(({ metrics }) => metrics[metric][estimator]);
  const mean = (read: (one: { value: number; low: number; high: number }) => number): number =>
    intervals.reduce((sum, one) => sum + read(one), 0) / intervals.length;
  return {
    rmse: Math.sqrt(mean(({ value }) => (value - truth) ** 2)),
    bias: mean(({ value }) => value - truth),
    coverage: mean(({ low, high }) => (low <= truth && truth <= high ? 1 : 0)),
    width: mean(({ low, high }) => high - low),
  };
}
