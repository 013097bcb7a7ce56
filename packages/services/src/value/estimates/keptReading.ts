import type { PolicyReading } from "./policyReading.ts";
import type { SlateEvidence } from "./slateEvidence.ts";

const kept = new WeakMap<SlateEvidence, { key: string; reading: PolicyReading }>();

/**
 * The last reading of the policy in force: a draft that is moved is read anew, and what it stands beside stays.
 *
 * @param of what the reading depends on beside the evidence: the policy with its bonuses, and of whom
 */
export function keptReading(evidence: SlateEvidence, of: object, read: () => PolicyReading): PolicyReading {
  const key = JSON.stringify(of);
  const known = kept.get(evidence);
  if (known?.key === key) return known.reading;
  const reading = read();
  kept.set(evidence, { key, reading });
  return reading;
}
