import type { ExperimentRecord } from "@segue/db";
import type { ExperimentFacts } from "./experimentFacts.ts";

/** An experiment as the console shows it. */
export interface ExperimentView extends Omit<ExperimentRecord, "createdBy"> {
  createdBy: string;
  /** listeners who were really served, by side */
  served: { control: number; treatment: number; holdout: number };
  /** why it serves nobody although it runs; null while it does, and when it does not run */
  standstill: string | null;
}

export function experimentView(
  { createdBy, ...record }: ExperimentRecord,
  served: ExperimentView["served"],
  facts: ExperimentFacts,
): ExperimentView {
  const standstill = record.status === "running" ? standstillOf(record, facts) : null;
  return { ...record, createdBy: createdBy.name, served, standstill };
}

function standstillOf(
  { control, treatment, treatmentModels }: Pick<ExperimentRecord, "control" | "treatment" | "treatmentModels">,
  { versions, models }: ExperimentFacts,
): string | null {
  for (const wanted of [control, treatment]) {
    const found = versions.find(({ version }) => version === wanted);
    if (!found) return `Policy ${wanted} is not in force any more, so the experiment serves nobody: stop or decide it.`;
    if (found.isPaused) return `Policy ${wanted} is paused, so the experiment serves nobody until it is resumed.`;
  }
  const gone = Object.entries(treatmentModels ?? {}).find(
    ([name, version]) => !models.some((model) => model.name === name && model.version === version),
  );
  return gone ? `The file of ${gone[0]} ${gone[1]} is not kept any more: stop or decide it.` : null;
}
