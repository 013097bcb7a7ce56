"use client";

import { Skeleton } from "@segue/ui";
import { useQuery } from "@tanstack/react-query";
import { numberParameter, useUrlState } from "../../components/charts/useUrlState.ts";
import { Failure } from "../../components/Failure.tsx";
import { OpenWithReason } from "../../components/OpenWithReason.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { useTRPC } from "../../trpc/client.tsx";
import { LensLoaded } from "./LensLoaded.tsx";
import { LensSkeleton } from "./LensSkeleton.tsx";
import { ListenerSearch } from "./ListenerSearch.tsx";

const listenerParameter = numberParameter(0, 2_147_483_647);

/** One listener as Segue knows her. */
export function LensScreen() {
  const [listenerId, choose] = useUrlState("listener", listenerParameter, 0);
  return (
    <>
      <PageHeader title="Listener lens">
        One listener as Segue knows her: the Home that she would see now, her features as served and as training would
        compute them, her dial and why. Whoever looks says why.
      </PageHeader>
      <ListenerSearch onChoose={choose} />
      <div className="mt-6">
        {listenerId > 0 ? <Chosen key={listenerId} listenerId={Math.trunc(listenerId)} /> : null}
      </div>
    </>
  );
}

function Chosen({ listenerId }: { listenerId: number }) {
  const calls = useTRPC();
  const { data, error, refetch } = useQuery(calls.lens.access.queryOptions({ listenerId }));
  if (error) return <Failure title="This listener cannot be opened" error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton className="h-64 max-w-2xl" />;
  if (data.openUntil === null) return <OpenWithReason listenerId={listenerId} displayName={data.displayName} />;
  return <Opened listenerId={listenerId} />;
}

function Opened({ listenerId }: { listenerId: number }) {
  const calls = useTRPC();
  const { data, error, refetch, isFetching } = useQuery(
    calls.lens.read.queryOptions({ listenerId }, { refetchOnWindowFocus: false, staleTime: Number.POSITIVE_INFINITY }),
  );
  if (data) return <LensLoaded lens={data} isFetching={isFetching} onAgain={() => void refetch()} />;
  if (error) return <Failure title="Her Home could not be composed" error={error} onRetry={() => void refetch()} />;
  return <LensSkeleton />;
}
