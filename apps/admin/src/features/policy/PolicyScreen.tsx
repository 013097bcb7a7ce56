"use client";

import { useQuery } from "@tanstack/react-query";
import { Failure } from "../../components/Failure.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { useTRPC } from "../../trpc/client.tsx";
import { InForce } from "./InForce.tsx";
import { PolicyEditor } from "./PolicyEditor.tsx";
import { PolicyHistory } from "./PolicyHistory.tsx";
import { PolicySkeleton } from "./PolicySkeleton.tsx";

const refreshMs = 4_000;
const publishers = new Set(["productManager", "admin"]);

export function PolicyScreen({ role }: { role: string }) {
  const calls = useTRPC();
  const current = useQuery(calls.policy.current.queryOptions(undefined, { refetchInterval: refreshMs }));
  const history = useQuery(calls.policy.history.queryOptions(undefined, { refetchInterval: refreshMs }));
  return (
    <>
      <PageHeader
        title="Policy"
        aside={current.data ? <InForce policy={current.data} lost={current.error !== null} /> : null}
      >
        How much of the familiar and how much of the new Home offers, for every listener.
      </PageHeader>
      <div className="grid items-start gap-5 2xl:grid-cols-[minmax(0,7fr)_minmax(0,6fr)]">
        {current.data ? (
          <PolicyEditor policy={current.data} mayPublish={publishers.has(role)} role={role} />
        ) : current.error ? (
          <Failure
            title="The policy could not be loaded"
            error={current.error}
            onRetry={() => void current.refetch()}
          />
        ) : (
          <PolicySkeleton />
        )}
        <PolicyHistory versions={history.data} error={history.error} onRetry={() => void history.refetch()} />
      </div>
    </>
  );
}
