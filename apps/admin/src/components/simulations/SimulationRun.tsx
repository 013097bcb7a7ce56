"use client";

import { Skeleton } from "@segue/ui";
import { useQuery } from "@tanstack/react-query";
import type { SimulationDetail } from "../../trpc/answers.ts";
import { useTRPC } from "../../trpc/client.tsx";
import { Failure } from "../Failure.tsx";
import { Panel } from "../Panel.tsx";
import { CompareResult } from "./CompareResult.tsx";
import { RunProgress } from "./RunProgress.tsx";
import { extentWords, sentence, sidesWords } from "./simulationWords.ts";
import { SweepResult } from "./SweepResult.tsx";

const refreshMs = 1_000;

/** One simulation: how far it is, or what came of it. */
export function SimulationRun({ id, role }: { id: string; role: string }) {
  const calls = useTRPC();
  const { data, error, refetch } = useQuery(
    calls.simulations.read.queryOptions(
      { id },
      { refetchInterval: ({ state }) => (state.data?.endedAt === null ? refreshMs : false) },
    ),
  );
  if (data) return <Loaded simulation={data} role={role} />;
  if (error) return <Failure title="The simulation could not be loaded" error={error} onRetry={() => void refetch()} />;
  return (
    <output aria-label="Loading the simulation" className="block">
      <Skeleton className="h-64" />
    </output>
  );
}

function Loaded({ simulation, role }: { simulation: SimulationDetail; role: string }) {
  const { answer, failure, changes, seed } = simulation;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-5">
      <Panel title={sidesWords(simulation)}>
        <p className="text-small text-muted">
          {extentWords(simulation)}, seed {seed}, asked for by {simulation.requestedBy}.{" "}
          {changes.length > 0 ? `The draft differs: ${changes.join("; ")}.` : "The draft is what was in force."}
        </p>
        {simulation.endedAt === null ? <RunProgress simulation={simulation} role={role} /> : null}
        {failure === null ? null : (
          <output className="mt-3 block text-body font-medium text-danger">
            There is no answer: {sentence(failure)}
          </output>
        )}
      </Panel>
      {answer?.kind === "compare" ? <CompareResult answer={answer} /> : null}
      {answer?.kind === "sweep" ? <SweepResult answer={answer} inForce={simulation.inForce} /> : null}
    </div>
  );
}
