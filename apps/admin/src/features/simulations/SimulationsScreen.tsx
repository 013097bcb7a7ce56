"use client";

import { Notice, Skeleton } from "@segue/ui";
import { useQuery } from "@tanstack/react-query";
import { Orbit } from "lucide-react";
import Link from "next/link";
import { Failure } from "../../components/Failure.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { useTRPC } from "../../trpc/client.tsx";
import { SimulationsTable } from "./SimulationsTable.tsx";

const refreshMs = 3_000;

/** What was asked of the simulator, by everybody. */
export function SimulationsScreen() {
  const calls = useTRPC();
  const { data, error, refetch } = useQuery(
    calls.simulations.list.queryOptions(undefined, { refetchInterval: refreshMs }),
  );
  return (
    <>
      <PageHeader title="Simulations">
        Policies at work among listeners whose truth is known: the same seeded people live on under what is in force and
        under a draft, and come back less often, or not at all, when little pleases them.
      </PageHeader>
      {data ? (
        data.length > 0 ? (
          <SimulationsTable simulations={data} />
        ) : (
          <NoSimulations />
        )
      ) : error ? (
        <Failure title="The simulations could not be loaded" error={error} onRetry={() => void refetch()} />
      ) : (
        <output aria-label="Loading the simulations" className="block">
          <Skeleton className="h-80" />
        </output>
      )}
    </>
  );
}

function NoSimulations() {
  return (
    <Notice
      icon={<Orbit size={28} />}
      title="Nothing has been asked yet"
      action={
        <Link href="/policy" className="font-semibold underline underline-offset-4">
          To the policy
        </Link>
      }
    >
      <p>Change a draft on the page Policy and run it in the simulator: its answer stands here.</p>
    </Notice>
  );
}
