import { artistBands } from "../../data/index.ts";
import {
  type BandBonuses,
  daypartOf,
  effectiveDial,
  type ListenerDials,
  type Policy,
  standing,
} from "../../decision/index.ts";
import type { SlateLog } from "./slateLog.ts";

/** A temperature below this one is estimated as this one: at 0 nothing is drawn, and no weight says what it would show. */
export const leastTemperature = 0.02;

/** How a listener moves the dial. */
export interface DialWish {
  /** 0–1, ½ is the usual listener */
  openness: number;
  /** her own wishes by the time of day */
  dials: ListenerDials;
}

/** What a stream costs, millionths of the house currency, by rights holder. */
export type HolderCosts = (holderId: number) => number;

/** A policy as the slates of a log are weighed by it. */
export interface TargetPolicy {
  policy: Policy;
  /** τ, above 0 */
  temperature: number;
  /** by (band + 1) × (holders + 1) + holder + 1 */
  standings: Float64Array;
  /** cost of a stream by holder + 1 */
  micros: Float64Array;
  /** of every slate what is added to the policy's dial: time of day, openness and her own wish */
  shifts: Float64Array;
}

export interface TargetFacts {
  policy: Policy;
  /** what the exposure controller adds */
  bonuses?: BandBonuses;
  /** of the catalogue; the policy's own table goes first */
  microsOf: HolderCosts;
  wishOf: (listenerId: number) => DialWish;
}

/** A policy made ready for a log. */
export function targetPolicy(log: SlateLog, { policy, bonuses, microsOf, wishOf }: TargetFacts): TargetPolicy {
  const costs = log.holderIds.map((holderId) => policy.costs?.[holderId] ?? microsOf(holderId));
  const dearest = Math.max(1e-9, ...costs);
  const micros = Float64Array.from([0, ...costs]);
  const standings = [null, ...artistBands].flatMap((band) =>
    Array.from(micros, (cost) => standing({ band, costShare: cost / dearest }, policy, bonuses)),
  );
  const { listener, hour } = log.slates;
  const wishes = log.listenerIds.map(wishOf);
  const shifts = Float64Array.from(listener, (number, slate) => {
    const { openness, dials } = wishes[number];
    const daypart = daypartOf(hour[slate]);
    return policy.daypartShift[daypart] + policy.opennessWeight * (openness - 0.5) + (dials[daypart] ?? 0);
  });
  const temperature = Math.max(leastTemperature, policy.temperature);
  return { policy, temperature, standings: Float64Array.from(standings), micros, shifts };
}

/** δ of every slate when the policy's dial stands at `dial`; the band holds. */
export function appliedDials({ policy, shifts }: TargetPolicy, dial: number): Float64Array {
  const { dialMin, dialMax } = policy;
  const at = { dial, dialMin, dialMax, opennessWeight: 0 };
  return shifts.map((offset) => effectiveDial(at, { openness: 0.5, offset }).applied);
}
