import type { ArmShares, ExperimentPlan } from "@segue/engine/value";
import { Prisma } from "../../generated/client.ts";

export type ExperimentStatus = "draft" | "running" | "stopped" | "decided";

/** What an experiment compares, on whom, and what it is judged by. */
export interface ExperimentContent extends ArmShares {
  name: string;
  hypothesis: string;
  /** policy versions; both the same one where models are compared */
  control: number;
  treatment: number;
  /** model name → version that the treatment serves instead of the live one; null where policies are compared */
  treatmentModels: Record<string, number> | null;
  plan: ExperimentPlan;
}

/** What was decided, and why. */
export interface ExperimentDecision {
  choice: "ship" | "leave";
  reason: string;
  /** the name of who decided */
  by: string;
  /** what the rule said at that moment */
  rule: string;
}

/** An experiment as it is kept. */
export interface ExperimentRecord extends ExperimentContent {
  id: string;
  status: ExperimentStatus;
  createdAt: Date;
  createdBy: { id: string; name: string };
  startedAt: Date | null;
  endedAt: Date | null;
  decision: ExperimentDecision | null;
}

export const withCreator = { createdBy: { select: { id: true, name: true } } } satisfies Prisma.ExperimentInclude;

type Row = Prisma.ExperimentGetPayload<{ include: typeof withCreator }>;

/** A row as the record that it stands for. */
export function experimentRecord(row: Row): ExperimentRecord {
  const { controlPolicyId, treatmentPolicyId, salt: _salt, createdById: _creator, ...facts } = row;
  return {
    ...facts,
    control: controlPolicyId,
    treatment: treatmentPolicyId,
    treatmentModels: row.treatmentModels as Record<string, number> | null,
    plan: row.plan as unknown as ExperimentPlan,
    decision: row.decision === null ? null : (JSON.parse(row.decision) as ExperimentDecision),
  };
}

/** The content as a row keeps it. */
export function experimentColumns(content: ExperimentContent) {
  const { control, treatment, treatmentModels, plan, ...facts } = content;
  const guardrails = plan.guardrails.map(({ metric, margin }) => ({ metric, margin }));
  return {
    ...facts,
    controlPolicyId: control,
    treatmentPolicyId: treatment,
    treatmentModels: treatmentModels ?? Prisma.DbNull,
    plan: { ...plan, guardrails },
  };
}
