import type { BandBonuses, Policy } from "@segue/engine/decision";
import { type PositionTerms, positionTerms, type TargetPolicy, targetPolicy } from "@segue/engine/value";
import type { SlateEvidence } from "./slateEvidence.ts";

/** A policy made ready for the log, with its terms. */
export interface PolicyTerms {
  target: TargetPolicy;
  terms: PositionTerms;
}

/** Policies whose terms are kept: the one in force and the draft as it stands. */
const mostKept = 2;
const kept = new WeakMap<SlateEvidence, Map<string, PositionTerms>>();

/** The terms of a policy; moving its dial, band or openness does not need new ones. */
export function policyTerms(evidence: SlateEvidence, policy: Policy, bonuses: BandBonuses): PolicyTerms {
  const { log, model, microsOf, wishOf } = evidence;
  const target = targetPolicy(log, { policy, bonuses, microsOf, wishOf });
  const { temperature, maxPerArtist, equity, costWeight, costs } = policy;
  const key = JSON.stringify([temperature, maxPerArtist, equity, costWeight, costs, bonuses]);
  const own = kept.get(evidence) ?? new Map<string, PositionTerms>();
  kept.set(evidence, own);
  const terms = own.get(key) ?? positionTerms({ log, target, model });
  own.delete(key);
  own.set(key, terms);
  for (const oldest of [...own.keys()].slice(0, Math.max(0, own.size - mostKept))) own.delete(oldest);
  return { target, terms };
}
