"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Notice, Skeleton } from "@segue/ui";
import { ChartNoAxesColumn } from "lucide-react";
import { Failure } from "../../../components/Failure.tsx";
import { figure } from "../../../components/figures.ts";
import type { PolicyScope } from "../../../trpc/answers.ts";
import { useTRPC } from "../../../trpc/client.tsx";
import { aloneInRequest } from "../aloneInRequest.ts";
import { PutInOrder } from "../PutInOrder.tsx";
import { useControls } from "../controls/useControls.ts";
import { useSettled } from "../useSettled.ts";
import { ClusterChart } from "./ClusterChart.tsx";
import { DialCurves, type EffectQuestion } from "./DialCurves.tsx";
import { EffectTable } from "./EffectTable.tsx";
import { ExposureChart } from "./ExposureChart.tsx";

/** Of whom the log is read: those whom the policy is for. */
function segmentOf(scope: PolicyScope): Pick<EffectQuestion, "segment"> {
  return scope.kind === "market" || scope.kind === "cluster" ? { segment: scope } : {};
}

/** What the draft is expected to do, told from the log of what was served: before anybody is served by it. */
export function EffectView() {
  const { working, isRefused } = useControls();
  const calls = useTRPC();
  const question = useSettled({ policy: working.policy, ...segmentOf(working.scope) });
  const estimate = useQuery(
    calls.estimates.policy.queryOptions(question, { ...aloneInRequest, placeholderData: keepPreviousData }),
  );
  if (isRefused && estimate.error) return <PutInOrder what="figures" />;
  if (!estimate.data) {
    return estimate.error ? (
      <Failure
        title="The effect could not be estimated"
        error={estimate.error}
        onRetry={() => void estimate.refetch()}
      />
    ) : (
      <output aria-label="Estimating the effect" className="grid gap-4">
        <span className="text-body text-muted">
          Reading what was served and what became of it. The first time takes some seconds, after that about one.
        </span>
        <Skeleton className="h-80" />
        <Skeleton className="h-72" />
      </output>
    );
  }
  const { log, leftOut } = estimate.data;
  if (log.slates === 0) return <NothingLogged days={log.days} />;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-5">
      <EffectTable estimate={estimate.data} />
      <DialCurves question={question} />
      <div className="grid items-start gap-5 2xl:grid-cols-2">
        <ExposureChart estimate={estimate.data} />
        <ClusterChart estimate={estimate.data} />
      </div>
      <p className="text-small text-muted">
        Told from {figure(log.slates)} logged slates of {figure(log.listeners)} listeners in {figure(log.days)} days, of
        which {figure(log.seen)} cards were seen; intervals are of 95 %.
      </p>
      {leftOut.length > 0 ? (
        <ul className="list-disc pl-5 text-small text-muted">
          {leftOut.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

function NothingLogged({ days }: { days: number }) {
  return (
    <Notice icon={<ChartNoAxesColumn size={28} />} title="Nothing to tell an effect from yet">
      <p>
        No shelf of the last {figure(days)} days was kept with what it was drawn from. Homes that are served from now on
        are; until then look at the Homes here, or ask the simulator.
      </p>
    </Notice>
  );
}
