import type { LivePolicy } from "@segue/db";
import type { EstimateSegment } from "./estimateView.ts";
import { keptReading } from "./keptReading.ts";
import { type PolicyReading, PolicyReadings } from "./policyReading.ts";
import { membersOf } from "./segmentMembers.ts";
import type { SlateEvidence } from "./slateEvidence.ts";

/** What the log says of the policy in force, which every draft stands beside: read once while both stay. */
export function inForceReading(evidence: SlateEvidence, live: LivePolicy, segment: EstimateSegment): PolicyReading {
  const read = () => new PolicyReadings(evidence, membersOf(evidence, segment)).of(live, live.bonuses);
  return keptReading(evidence, { live, segment }, read);
}
