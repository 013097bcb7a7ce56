"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Skeleton } from "@segue/ui";
import { choiceParameter, useUrlState } from "../../../components/charts/useUrlState.ts";
import { Failure } from "../../../components/Failure.tsx";
import type { PolicyContent, PolicyScope } from "../../../trpc/answers.ts";
import { useTRPC } from "../../../trpc/client.tsx";
import { aloneInRequest } from "../aloneInRequest.ts";
import { Choice } from "../controls/Choice.tsx";
import { DialCurve } from "./DialCurve.tsx";
import { estimators, metricWords } from "./estimateWords.ts";

export interface EffectQuestion {
  policy: PolicyContent;
  /** of whom the log is read; everyone when left out */
  segment?: Exclude<PolicyScope, { kind: "listener" | "everyone" }>;
}

const whichMetric = choiceParameter(metricWords.map(({ metric }) => metric));
const whichEstimator = choiceParameter(estimators.map(({ estimator }) => estimator));

/** Every number over the whole dial, by each of the three estimators: the address says which. */
export function DialCurves({ question: { policy, segment } }: { question: EffectQuestion }) {
  const [metric, setMetric] = useUrlState("metric", whichMetric, "discoveryShare");
  const [estimator, setEstimator] = useUrlState("estimator", whichEstimator, "doublyRobust");
  const calls = useTRPC();
  // The curve goes over all dials: where the draft's stands does not change it.
  const asked = { policy: { ...policy, dial: 0.5 }, ...(segment && { segment }) };
  const curve = useQuery(
    calls.estimates.curve.queryOptions(asked, { ...aloneInRequest, placeholderData: keepPreviousData }),
  );
  if (!curve.data) {
    return curve.error ? (
      <Failure title="The curve could not be drawn" error={curve.error} onRetry={() => void curve.refetch()} />
    ) : (
      <Skeleton className="h-96" />
    );
  }
  return (
    <DialCurve points={curve.data.curves[metric]} metric={metric} estimator={estimator} draft={policy.dial}>
      <span className="grid max-w-xl grid-cols-2 gap-3 pt-1">
        <Choice
          label="What"
          value={metric}
          options={metricWords.map((one) => ({ value: one.metric, name: one.name }))}
          disabled={false}
          onChange={setMetric}
        />
        <Choice
          label="Estimator"
          value={estimator}
          options={estimators.map((one) => ({ value: one.estimator, name: one.name }))}
          disabled={false}
          onChange={setEstimator}
        />
      </span>
    </DialCurve>
  );
}
