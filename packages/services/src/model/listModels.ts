import { readModelRegistry, readTrainingRuns, type RegisteredModel, type TrainingRunRow } from "@segue/db";
import type { ServiceContext } from "../context.ts";
import { actorOfReading } from "./actorOfReading.ts";
import { modelView, type ModelView } from "./modelView.ts";

/** One name of the registry: what its aliases point at. */
export interface ModelFamilyView {
  name: string;
  live: ModelView | null;
  candidate: ModelView | null;
  previous: ModelView | null;
}

export interface ModelsView {
  at: Date;
  families: ModelFamilyView[];
  /** the latest trainings, newest first */
  trainings: TrainingView[];
}

/** A training as people look at it; steps by what they took. */
export interface TrainingView extends Omit<TrainingRunRow, "steps"> {
  steps: { name: string; trialSeconds: number | null; fitSeconds: number | null; peakBytes: number | null }[];
}

const shownTrainings = 5;

/** The registry by name, and the latest trainings; for staff of any role and Segue's own command. */
export async function listModels({ ctx }: { ctx: ServiceContext }): Promise<ModelsView> {
  actorOfReading(ctx);
  const [registry, trainings] = await Promise.all([
    readModelRegistry(ctx.db),
    readTrainingRuns(ctx.db, shownTrainings),
  ]);
  const names = [...new Set(registry.map(({ name }) => name))].toSorted();
  return {
    at: ctx.clock(),
    families: names.map((name) => familyView(name, registry)),
    trainings: trainings.map(trainingView),
  };
}

function familyView(name: string, registry: readonly RegisteredModel[]): ModelFamilyView {
  const of = (alias: "live" | "candidate" | "previous"): ModelView | null => {
    const found = registry.find((one) => one.name === name && one.aliases.includes(alias));
    return found ? modelView(found) : null;
  };
  return { name, live: of("live"), candidate: of("candidate"), previous: of("previous") };
}

function trainingView({ steps, ...run }: TrainingRunRow): TrainingView {
  return {
    ...run,
    steps: steps.map(({ name, trial, fit, peakBytes }) => ({
      name,
      trialSeconds: trial?.seconds ?? null,
      fitSeconds: fit?.seconds ?? null,
      peakBytes,
    })),
  };
}
