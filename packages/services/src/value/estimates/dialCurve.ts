import { curveMetrics, type DialEstimate, estimateDials, estimators, settledBonuses } from "@segue/engine/value";
import type { ServiceContext } from "../../context.ts";
import { requireSoundPolicy } from "../../decision/requireSoundPolicy.ts";
import { requireStaff } from "../../governance/requireStaff.ts";
import { type EstimateInput, estimateInput } from "./estimateInput.ts";
import { logOf, told } from "./estimatePolicy.ts";
import type { CurveMetric, CurvePoint, DialCurve } from "./estimateView.ts";
import { keptEvidence } from "./keptEvidence.ts";
import { policyTerms } from "./policyTerms.ts";
import { membersOf } from "./segmentMembers.ts";

/**
 * A policy with its dial at every place from 0 to 1, everything else as it is, by three estimators. The policy's band holds: outside of it the curve is
 * level, as the policy would be.
 *
 * @throws ServiceError like `estimatePolicy`
 */
export async function dialCurve({ ctx, input }: { ctx: ServiceContext; input: EstimateInput }): Promise<DialCurve> {
  requireStaff(ctx);
  const { policy, segment } = estimateInput.parse(input);
  await requireSoundPolicy(ctx, policy);
  const evidence = await keptEvidence(ctx);
  const members = membersOf(evidence, segment);
  const { log, draws } = evidence;
  const { target, terms } = policyTerms(evidence, policy, settledBonuses(log, { policy, ...evidence }));
  const points = estimateDials({ terms, target, listeners: log.listenerIds.length, draws, members });
  const curves = curveMetrics.map((metric) => [metric, points.map((point) => pointOf(point, metric))]);
  return { log: logOf(evidence, members), curves: Object.fromEntries(curves) as DialCurve["curves"] };
}

function pointOf({ dial, applied, evidence, lack, metrics }: DialEstimate, metric: CurveMetric): CurvePoint {
  const byEstimator = estimators.map((estimator) => [estimator, told(metrics[metric][estimator], lack)]);
  return {
    dial,
    applied,
    effectiveSampleSize: evidence.effectiveSampleSize,
    byEstimator: Object.fromEntries(byEstimator) as CurvePoint["byEstimator"],
  };
}
