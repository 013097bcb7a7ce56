"use client";

import { useQuery } from "@tanstack/react-query";
import { Failure } from "../../components/Failure.tsx";
import { Panel } from "../../components/Panel.tsx";
import type { ModelFamily, ModelVersion } from "../../trpc/answers.ts";
import { useTRPC } from "../../trpc/client.tsx";
import { ClusterTable } from "./ClusterTable.tsx";
import { Explained } from "./Explained.tsx";
import { GateFindings } from "./GateFindings.tsx";
import { Importance } from "./Importance.tsx";
import { InWords } from "./InWords.tsx";
import { MayNotChange } from "./MayNotChange.tsx";
import { MetricsTable } from "./MetricsTable.tsx";
import { RollBack } from "./RollBack.tsx";
import { VersionFacts } from "./VersionFacts.tsx";
import { Versions } from "./Versions.tsx";

const refreshMs = 5_000;

interface ModelDetailProps {
  family: ModelFamily;
  mayChange: boolean;
  role: string;
}

/** The versions that the list of all models knows already, newest first: something to go by until the others are there. */
function servingOf({ live, candidate, previous }: ModelFamily): ModelVersion[] {
  const known = [live, candidate, previous].filter((version) => version !== null);
  const byNumber = new Map(known.map((version) => [version.version, version]));
  return [...byNumber.values()].toSorted((left, right) => right.version - left.version);
}

/** One model: its card, how good it is for whom, what the gate said, and all its versions. */
export function ModelDetail({ family, mayChange, role }: ModelDetailProps) {
  const { name, live, candidate, previous } = family;
  const calls = useTRPC();
  const { data, error, refetch } = useQuery(calls.models.get.queryOptions({ name }, { refetchInterval: refreshMs }));
  const shown = live ?? candidate;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-5">
      {shown ? (
        <Panel
          title={`${name} ${shown.version}`}
          aside={mayChange && live && previous ? <RollBack live={live} previous={previous} /> : null}
        >
          <InWords card={shown.card} />
          <VersionFacts version={shown} />
          <MetricsTable card={shown.card} />
          <ClusterTable card={shown.card} />
          <Importance card={shown.card} />
          <Explained card={shown.card} />
        </Panel>
      ) : null}
      {candidate && candidate.version !== shown?.version ? (
        <Panel title={`${name} ${candidate.version} waits`}>
          <GateFindings verdict={candidate.verdict} />
          <MetricsTable card={candidate.card} />
        </Panel>
      ) : null}
      <Panel title={`Versions of ${name}`}>
        {mayChange ? null : <MayNotChange role={role} />}
        <Versions versions={data?.versions ?? servingOf(family)} mayChange={mayChange} />
        {error && !data ? (
          <Failure title="The other versions could not be loaded" error={error} onRetry={() => void refetch()} />
        ) : null}
      </Panel>
    </div>
  );
}
