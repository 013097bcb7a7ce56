import { neutralRules, type Policy } from "@segue/engine/decision";
import { estimateDials, fitRewardModel, poissonDraws, positionTerms, targetPolicy } from "@segue/engine/value";
import { timed } from "../timed.ts";
import { madeSlates } from "./madeSlates.ts";

/** How long estimates take, in seconds, the shortest of some runs. */
export interface EstimatesMeasured {
  seen: number;
  slates: number;
  candidates: number;
  listeners: number;
  draws: number;
  /** once for a log: the model of the outcome */
  modelSeconds: number;
  /** once for a draft whose weights changed: a pass over all pools */
  termsSeconds: number;
  /** 21 dials by three estimators, seven metrics, with intervals */
  curveSeconds: number;
}

const draws = 400;
const runs = 3;

/** Measures a whole curve over a log of made-up slates with so many cards looked at. @param onStep told what comes next */
export function measureEstimates(seen: number, onStep: (doing: string) => void): EstimatesMeasured {
  onStep("making slates");
  const log = madeSlates(seen);
  const listeners = log.listenerIds.length;
  const readiness = new Float64Array(listeners).fill(0.15);
  onStep("fitting the model of the outcome");
  const fitted = timed(() => fitRewardModel({ log, readiness }));
  const wishOf = () => ({ openness: 0.5, dials: {} });
  const target = targetPolicy(log, { policy: draft, microsOf: (holder) => 3000 + 100 * holder, wishOf });
  const bootstrap = poissonDraws(listeners, { count: draws, seed: "bench" });
  const passes: number[] = [];
  const curves: number[] = [];
  for (let run = 1; run <= runs; run++) {
    onStep(`curve ${run} of ${runs}`);
    const { result: terms, seconds } = timed(() => positionTerms({ log, target, model: fitted.result }));
    passes.push(seconds);
    curves.push(timed(() => estimateDials({ terms, target, listeners, draws: bootstrap })).seconds);
  }
  const [slates, candidates] = [log.slates.listener.length, log.pool.worth.length];
  const shortest = { termsSeconds: Math.min(...passes), curveSeconds: Math.min(...curves) };
  return { seen: log.seen, slates, candidates, listeners, draws, modelSeconds: fitted.seconds, ...shortest };
}

const { equity } = neutralRules;
const draft: Policy = {
  ...neutralRules,
  dial: 0.5,
  dialMin: 0,
  dialMax: 1,
  opennessWeight: 0.2,
  temperature: 0.5,
  maxPerArtist: 2,
  shelfOrder: [],
  shelfTemperature: 0,
  equity: { ...equity, emerging: { weight: 1.5, floor: 0 } },
  costWeight: 0.2,
};
