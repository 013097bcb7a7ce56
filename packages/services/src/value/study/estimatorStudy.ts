import { authorDecay, drawingWeight, neutralRules, type Policy } from "@segue/engine/decision";
import {
  appliedDials,
  fitRewardModel,
  isUnheard,
  leastEvidence,
  outcomeBits,
  poissonDraws,
  type PoolItem,
  policySums,
  positionTerms,
  SlateLogBuilder,
  type SlateLog,
  type SlateRow,
  targetPolicy,
  valueDifference,
  valueEstimate,
} from "@segue/engine/value";
import { type Found, type PolicyScore, readingOf, scoreOf, type StudyReading, type StudyTruth } from "./studyScores.ts";

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

/** What a simulated world needs of the engine to say what is true of a policy. */
export const studyLaw = { authorDecay, drawingWeight, isUnheard, bits: outcomeBits };

/** Effective cards below which no number is told. */
export const studyLeastCards = leastEvidence.cards;

export interface StudyQuestion {
  seed: string;
  /** how often a log is made and estimated */
  replications: number;
  /** listeners of each log */
  logged: number;
  /** draws of the bootstrap */
  draws: number;
  policies: readonly { dial: number; temperature: number }[];
  /** which of the policies the others are told the difference to, by its place */
  beside: number;
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
  const { seed, policies, replications, logged, draws, beside } = question;
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
    const said = estimatesOf(world, targets, { log, readiness, draws, beside, seed: name });
    const own = truthOf(people);
    said.forEach((one, at) => found[at].push({ ...one, own: own[at] }));
    yield number + 1;
  }
  return {
    seen,
    policies: policies.map((policy, at) => {
      const besides = found[beside];
      const pairs = found[at].map((one, log) => Object.assign(one, { besideEstimate: besides[log].estimate }));
      return scoreOf(policy, { means: truths[at], beside: at === beside ? null : truths[beside] }, pairs);
    }),
    readings: found.flatMap((each, at) => each.map(({ estimate }) => readingOf(estimate, truths[at]))),
  };
}

function policyOf({ dial, temperature }: StudyQuestion["policies"][number]): Policy {
  const composing = { maxPerArtist: 2, shelfOrder: [], shelfTemperature: 0 };
  return { ...neutralRules, ...composing, dial, temperature, dialMin: 0, dialMax: 1, opennessWeight: 0 };
}

interface Estimating {
  log: SlateLog;
  readiness: Float64Array;
  draws: number;
  beside: number;
  seed: string;
}

function estimatesOf(
  { microsOf }: StudyWorld,
  policies: readonly Policy[],
  { log, readiness, draws: count, beside, seed }: Estimating,
): Omit<Found, "own">[] {
  const listeners = log.listenerIds.length;
  const model = fitRewardModel({ log, readiness });
  const draws = poissonDraws(listeners, { count, seed });
  const sumsOf = (policy: Policy): Float64Array => {
    const target = targetPolicy(log, { policy, microsOf, wishOf: () => ({ openness: 0.5, dials: {} }) });
    const terms = positionTerms({ log, target, model });
    return policySums({ terms, dials: appliedDials(target, policy.dial), listeners });
  };
  const sums = policies.map(sumsOf);
  return sums.map((own) => ({
    estimate: valueEstimate({ sums: own, draws }),
    difference: valueDifference({ sums: own, beside: sums[beside], draws }),
  }));
}
