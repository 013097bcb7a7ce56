"use client";

import { useQuery } from "@tanstack/react-query";
import { Failure } from "../../components/Failure.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { useTRPC } from "../../trpc/client.tsx";
import { ExperimentsSkeleton } from "./ExperimentsSkeleton.tsx";
import { ExperimentsTable } from "./ExperimentsTable.tsx";
import { NoExperiments } from "./NoExperiments.tsx";
import { PlanLink } from "./PlanLink.tsx";
import { mayExperiment } from "./mayExperiment.ts";

const refreshMs = 30_000;

/** Every experiment: what it compares, whom it reached, where it stands. */
export function ExperimentsScreen({ role }: { role: string }) {
  const calls = useTRPC();
  const { data, error, refetch } = useQuery(
    calls.experiments.list.queryOptions(undefined, { refetchInterval: refreshMs }),
  );
  return (
    <>
      <PageHeader title="Experiments" aside={mayExperiment(role) && data?.length ? <PlanLink /> : null}>
        Policy against policy and model against model, on listeners that a hash chose. Look as often as you like: the
        intervals hold for every look.
      </PageHeader>
      {data ? (
        data.length > 0 ? (
          <ExperimentsTable experiments={data} />
        ) : (
          <NoExperiments role={role} />
        )
      ) : error ? (
        <Failure title="The experiments could not be loaded" error={error} onRetry={() => void refetch()} />
      ) : (
        <ExperimentsSkeleton />
      )}
    </>
  );
}
