"use client";

import { Skeleton } from "@segue/ui";
import { useQuery } from "@tanstack/react-query";
import { Failure } from "../../components/Failure.tsx";
import { OpenWithReason } from "../../components/OpenWithReason.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { useTRPC } from "../../trpc/client.tsx";
import { TraceLoaded } from "./TraceLoaded.tsx";

interface TraceScreenProps {
  slateId: string;
  /** from 1 */
  rank: number;
}

/** How one card of a Home that was served came about, from the catalogue to what came of it. */
export function TraceScreen({ slateId, rank }: TraceScreenProps) {
  const calls = useTRPC();
  const { data, error, refetch } = useQuery(calls.lens.slateAccess.queryOptions({ slateId }));
  return (
    <>
      <PageHeader title="Trace">
        How one card of a Home came about: who proposed it, what the ranker foretold, what the policy made of that, and
        what came of it.
      </PageHeader>
      {error ? (
        <Failure title="This card cannot be traced" error={error} onRetry={() => void refetch()} />
      ) : data ? (
        data.openUntil === null ? (
          <OpenWithReason listenerId={data.listenerId} displayName={data.displayName} />
        ) : (
          <Opened slateId={slateId} rank={rank} />
        )
      ) : (
        <Skeleton className="h-64 max-w-2xl" />
      )}
    </>
  );
}

function Opened({ slateId, rank }: TraceScreenProps) {
  const calls = useTRPC();
  const { data, error, refetch } = useQuery(calls.lens.trace.queryOptions({ slateId, rank }));
  if (data) return <TraceLoaded trace={data} />;
  if (error) return <Failure title="This card cannot be traced" error={error} onRetry={() => void refetch()} />;
  return (
    <output aria-label="Tracing the card" className="grid gap-5 xl:grid-cols-2">
      <Skeleton className="h-72" />
      <Skeleton className="h-72" />
      <Skeleton className="h-96 xl:col-span-2" />
    </output>
  );
}
