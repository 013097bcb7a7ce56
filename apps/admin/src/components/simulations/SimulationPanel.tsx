"use client";

import { textParameter, useUrlState } from "../charts/useUrlState.ts";
import type { Simulation } from "../../trpc/answers.ts";
import { Panel } from "../Panel.tsx";
import { AskForm } from "./AskForm.tsx";
import { maySimulate } from "./maySimulate.ts";
import { SimulationRun } from "./SimulationRun.tsx";

export interface SimulationPanelProps {
  /** `compare`: the draft beside what is in force; `sweep`: the draft's whole dial */
  kind: Simulation["kind"];
  /** what the draft decides */
  policy: object;
  role: string;
}

const runParameter = textParameter();
const titles = { compare: "Run it in the simulator", sweep: "Sweep the dial in the simulator" };

/** Asks the simulator about a draft, and shows the answer; the address keeps which one is looked at. */
export function SimulationPanel({ kind, policy, role }: SimulationPanelProps) {
  const [run, setRun] = useUrlState(kind === "sweep" ? "sweep" : "run", runParameter, "");
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-5">
      <Panel title={titles[kind]}>
        <p className="max-w-[80ch] text-small text-pretty text-muted">
          {kind === "sweep"
            ? "The same seeded listeners live on with the dial at every place from 0 to 1, under everything else that this draft says."
            : "The same seeded listeners live on for some weeks, once under what is in force for everyone and once under this draft: same visits, same luck."}
        </p>
        {maySimulate(role) ? (
          <AskForm kind={kind} policy={policy} onAsked={setRun} />
        ) : (
          <p className="mt-4 text-small text-muted">
            Product managers, ML engineers and admins ask the simulator; you may read every answer on the page
            Simulations.
          </p>
        )}
      </Panel>
      {run === "" ? null : <SimulationRun key={run} id={run} role={role} />}
    </div>
  );
}
