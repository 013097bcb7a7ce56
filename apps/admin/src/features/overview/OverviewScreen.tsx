"use client";

import { useQuery } from "@tanstack/react-query";
import { figure } from "../../components/figures.ts";
import { Failure } from "../../components/Failure.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { useTRPC } from "../../trpc/client.tsx";
import { Incidents } from "./Incidents.tsx";
import { Attention } from "./Attention.tsx";
import { EventsPanel } from "./EventsPanel.tsx";
import { GuardrailsPanel } from "./GuardrailsPanel.tsx";
import { LatestActs } from "./LatestActs.tsx";
import { LiveSign } from "./LiveSign.tsx";
import { LoopTiles } from "./LoopTiles.tsx";
import { ModelsPanel } from "./ModelsPanel.tsx";
import { OverviewSkeleton } from "./OverviewSkeleton.tsx";

const refreshMs = 3_000;
/** Who may close an incident; the server asks again. */
const resolvers = new Set(["mlEngineer", "admin"]);

/** The loop as it is right now; figures are replaced in place every few seconds, and stay when the connection is lost. */
export function OverviewScreen({ role }: { role: string }) {
  const calls = useTRPC();
  const { data, error, refetch } = useQuery(calls.overview.get.queryOptions(undefined, { refetchInterval: refreshMs }));
  return (
    <>
      <PageHeader title="Overview" aside={data ? <LiveSign at={data.at} lost={error !== null} /> : null}>
        {data
          ? `The loop for ${figure(data.listeners)} listeners and ${figure(data.tracks)} tracks by ${figure(data.artists)} artists.`
          : "The five steps of the loop."}
      </PageHeader>
      {data ? (
        <div className="grid grid-cols-[minmax(0,1fr)] gap-5">
          <Attention overview={data} />
          <LoopTiles overview={data} />
          <div className="grid gap-5 xl:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
            <EventsPanel events={data.events} />
            <LatestActs entries={data.lastAudit} names={data.auditNames} now={data.at} />
          </div>
          <GuardrailsPanel now={data.at} />
          <Incidents incidents={data.incidents} mayResolve={resolvers.has(role)} />
          <ModelsPanel models={data.models} now={data.at} />
        </div>
      ) : error ? (
        <Failure title="The overview could not be loaded" error={error} onRetry={() => void refetch()} />
      ) : (
        <OverviewSkeleton />
      )}
    </>
  );
}
