import { type LivePolicy, readLivePolicy } from "@segue/db";
import { artistBands } from "@segue/engine/data";
import { curveMetrics, revenueMicrosPerListen, type ValueEstimate } from "@segue/engine/value";
import { ServiceError, type ServiceContext } from "../../context.ts";
import { requireSoundPolicy } from "../../decision/requireSoundPolicy.ts";
import { requireStaff } from "../../governance/requireStaff.ts";
import { type EstimateInput, estimateInput } from "./estimateInput.ts";
import type { Estimated, EstimatedLog, PolicyEstimate } from "./estimateView.ts";
import { inForceReading } from "./inForceReading.ts";
import { keptEvidence } from "./keptEvidence.ts";
import { leftOutOf } from "./leftOut.ts";
import { membersOf } from "./segmentMembers.ts";
import { evidenceDays, type SlateEvidence } from "./slateEvidence.ts";
import { type PolicyReading, PolicyReadings } from "./policyReading.ts";

/**
 * What a policy would do on the pools that were logged, beside the one in force: doubly robust, with intervals by bootstrap over listeners; exposure is exact
 * given the pools. A number that the log says too little of is not told.
 *
 * @throws ServiceError invalid, with the field, for a policy that could not be in force and for a segment without anybody
 */
export async function estimatePolicy({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: EstimateInput;
}): Promise<PolicyEstimate> {
  requireStaff(ctx);
  const { policy, segment } = estimateInput.parse(input);
  await requireSoundPolicy(ctx, policy);
  const [evidence, live] = await Promise.all([keptEvidence(ctx), policyInForce(ctx)]);
  const members = membersOf(evidence, segment);
  const readings = new PolicyReadings(evidence, members);
  const inForce = inForceReading(evidence, live, segment);
  const draft = readings.of(policy, null);
  const more = readings.between(draft, inForce);
  const lack = inForce.value.lack ?? draft.value.lack;
  const cards = draft.value.evidence.effectiveSampleSize;
  const seen = logOf(evidence, members).seen;
  return {
    log: logOf(evidence, members),
    metrics: entriesOf(curveMetrics, (metric) => ({
      inForce: robust(inForce.value, metric),
      draft: robust(draft.value, metric),
      difference: told(more.metrics[metric], lack),
      effectiveSampleSize: cards,
    })),
    exposure: entriesOf(artistBands, (band) => {
      const [own, other] = [draft.exposure[band], inForce.exposure[band]];
      return { inForce: other, draft: own, difference: more.exposure[band], effectiveSampleSize: seen };
    }),
    gini: { inForce: inForce.gini, draft: draft.gini, difference: more.gini, effectiveSampleSize: seen },
    satisfactionByCluster: satisfactionByCluster(readings, [inForce, draft]),
    outsideShare: draft.value.outsideShare,
    revenueMicrosPerListen,
    leftOut: leftOutOf(policy, { live, evidence }),
  };
}

/** The policy in force for everyone. @throws ServiceError notFound before the first start has made one */
async function policyInForce(ctx: ServiceContext): Promise<LivePolicy> {
  const live = await readLivePolicy(ctx.db);
  if (!live) throw new ServiceError("notFound", "no policy is in force yet: `npm start` makes the first one");
  return live;
}

function entriesOf<Key extends string, Value>(keys: readonly Key[], valueOf: (key: Key) => Value): Record<Key, Value> {
  return Object.fromEntries(keys.map((key) => [key, valueOf(key)])) as Record<Key, Value>;
}

/** A metric doubly robust, or why it cannot be told. */
function robust({ lack, metrics }: ValueEstimate, metric: (typeof curveMetrics)[number]): Estimated {
  return told(metrics[metric].doublyRobust, lack);
}

/** An interval, or why there is none. */
export function told(interval: { value: number; low: number; high: number }, lack: string | null): Estimated {
  if (lack !== null) return { notEnough: lack };
  const { value, low, high } = interval;
  if (Number.isFinite(value) && Number.isFinite(low) && Number.isFinite(high)) return { value, low, high };
  return { notEnough: "Nothing of what it is divided by was ever logged: let more Homes be served." };
}

/** What was looked at, of the members alone. */
export function logOf({ log, readAt }: SlateEvidence, members?: Uint8Array): EstimatedLog {
  const { listener, cardsFrom } = log.slates;
  let [slates, seen] = [0, 0];
  for (let slate = 0; slate < listener.length; slate++) {
    if (members && members[listener[slate]] === 0) continue;
    slates++;
    for (let card = cardsFrom[slate]; card < cardsFrom[slate + 1]; card++) seen += log.cards.outcome[card] & 1;
  }
  const listeners = members ? members.filter((one) => one === 1).length : log.listenerIds.length;
  return { days: evidenceDays, slates, seen, listeners, readAt };
}

function satisfactionByCluster(
  readings: PolicyReadings,
  [inForce, draft]: [inForce: PolicyReading, draft: PolicyReading],
): PolicyEstimate["satisfactionByCluster"] {
  return readings.clusters().map(({ cluster, label, members }) => {
    const [own, other] = [readings.within(draft, members), readings.within(inForce, members)];
    return {
      cluster,
      label,
      listeners: members.filter((one) => one === 1).length,
      inForce: robust(other, "satisfaction"),
      draft: robust(own, "satisfaction"),
      difference: told(readings.differenceWithin([draft, inForce], members).satisfaction, other.lack ?? own.lack),
      effectiveSampleSize: own.evidence.effectiveSampleSize,
    };
  });
}
