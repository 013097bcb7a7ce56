"use client";

import { Skeleton } from "@segue/ui";
import { useQuery } from "@tanstack/react-query";
import { Failure } from "../../../components/Failure.tsx";
import { PageHeader } from "../../../components/PageHeader.tsx";
import type { ExperimentDetail } from "../../../trpc/answers.ts";
import { useTRPC } from "../../../trpc/client.tsx";
import { BackLink } from "../BackLink.tsx";
import { StatusWord } from "../StatusWord.tsx";
import { Actions } from "./Actions.tsx";
import { DifferencesChart } from "./DifferencesChart.tsx";
import { ExposureChart } from "./ExposureChart.tsx";
import { MetricsPanel } from "./MetricsPanel.tsx";
import { PlanFacts } from "./PlanFacts.tsx";
import { RulePanel } from "./RulePanel.tsx";
import { SidesPanel } from "./SidesPanel.tsx";

const refreshMs = 30_000;

/** One experiment: what it is, what it says now, and what may be done with it. */
export function ExperimentScreen({ id, role }: { id: string; role: string }) {
  const calls = useTRPC();
  const { data, error, refetch } = useQuery(calls.experiments.get.queryOptions({ id }, { refetchInterval: refreshMs }));
  return (
    <>
      <BackLink />
      {data ? (
        <Loaded experiment={data} role={role} />
      ) : error ? (
        <>
          <PageHeader title="Experiment">One experiment, as it reads now.</PageHeader>
          <Failure title="The experiment could not be loaded" error={error} onRetry={() => void refetch()} />
        </>
      ) : (
        <output aria-label="Loading the experiment" className="grid gap-5 xl:grid-cols-2">
          <Skeleton className="h-16 xl:col-span-2" />
          <Skeleton className="h-80" />
          <Skeleton className="h-80" />
        </output>
      )}
    </>
  );
}

function Loaded({ experiment, role }: { experiment: ExperimentDetail; role: string }) {
  const { name, hypothesis, reading } = experiment;
  return (
    <>
      <PageHeader title={name} aside={<Actions experiment={experiment} role={role} />}>
        {hypothesis}
      </PageHeader>
      <div className="-mt-4 mb-6">
        <StatusWord experiment={experiment} />
      </div>
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-5 xl:grid-cols-2">
        <div className="grid grid-cols-[minmax(0,1fr)] gap-5">
          <RulePanel experiment={experiment} />
          {reading ? <MetricsPanel reading={reading} /> : null}
          {reading ? <DifferencesChart reading={reading} /> : null}
        </div>
        <div className="grid grid-cols-[minmax(0,1fr)] gap-5">
          <PlanFacts experiment={experiment} />
          {reading ? <SidesPanel experiment={experiment} reading={reading} /> : null}
          {reading ? <ExposureChart experiment={experiment} /> : null}
        </div>
      </div>
    </>
  );
}
