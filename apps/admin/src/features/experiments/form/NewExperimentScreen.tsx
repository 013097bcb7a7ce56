"use client";

import { Notice, Skeleton } from "@segue/ui";
import { useQuery } from "@tanstack/react-query";
import { Eye } from "lucide-react";
import { Failure } from "../../../components/Failure.tsx";
import { PageHeader } from "../../../components/PageHeader.tsx";
import { roleName } from "../../../components/roleNames.ts";
import { useTRPC } from "../../../trpc/client.tsx";
import { BackLink } from "../BackLink.tsx";
import { mayExperiment } from "../mayExperiment.ts";
import { ExperimentForm } from "./ExperimentForm.tsx";

/** Planning an experiment. */
export function NewExperimentScreen({ role }: { role: string }) {
  const calls = useTRPC();
  const { data, error, refetch } = useQuery(calls.experiments.options.queryOptions());
  return (
    <>
      <BackLink />
      <PageHeader title="Plan an experiment">
        What it is judged by is said before it starts, and never changed. Who is on which side is decided by a hash, and
        stays so.
      </PageHeader>
      {mayExperiment(role) ? (
        data ? (
          <ExperimentForm options={data} />
        ) : error ? (
          <Failure title="What could be compared was not loaded" error={error} onRetry={() => void refetch()} />
        ) : (
          <output aria-label="Loading the form" className="grid gap-5 xl:grid-cols-2">
            <Skeleton className="h-[34rem]" />
            <Skeleton className="h-[34rem]" />
          </output>
        )
      ) : (
        <Notice icon={<Eye size={28} />} title={`You are here as ${roleName(role).toLowerCase()}`}>
          <p>Product managers, ML engineers and admins plan experiments.</p>
        </Notice>
      )}
    </>
  );
}
