import { experimentMetrics } from "@segue/engine/value";
import { z } from "zod";
import { rowNumber } from "../../rowNumber.ts";

const percent = (least: number, otherwise: string) => {
  const error = `must be a whole number of percent, ${least} to 99${otherwise}`;
  return z.int({ error }).min(least, { error }).max(99, { error });
};
const side = percent(1, ": nobody would be on this side");
const metric = z.enum(experimentMetrics, { error: `must be one of ${experimentMetrics.join(", ")}` });
const share = (least: number, most: number) => {
  const error = `must be a share from ${least} to ${most}, such as 0.05 for 5 %`;
  return z.number({ error }).min(least, { error }).max(most, { error });
};

/** Smallest improvement that matters, as a share of the control's value. */
const effect = share(0.005, 1);

export const createExperimentInput = z.object({
  name: z
    .string()
    .trim()
    .min(3, "must say what is tried, in 3 to 100 characters")
    .max(100, "must be at most 100 characters"),
  hypothesis: z
    .string()
    .trim()
    .min(10, "must say what will get better and why, in 10 to 500 characters")
    .max(500, "must be at most 500 characters"),
  control: rowNumber("the number of a policy version"),
  treatment: rowNumber("the number of a policy version"),
  /** model name → version; null where policies are compared */
  treatmentModels: z.record(z.string().min(1).max(100), rowNumber("the number of a model version")).nullable(),
  controlPercent: side,
  treatmentPercent: side,
  holdoutPercent: percent(0, ""),
  plan: z.object({
    success: metric,
    effect,
    guardrails: z.array(z.object({ metric, margin: share(0.001, 0.5) })).max(4, "must be at most 4"),
  }),
});

export type CreateExperimentInput = z.infer<typeof createExperimentInput>;

export const planSampleInput = z.object({
  success: metric,
  effect,
  controlPercent: side,
  treatmentPercent: side,
});

export type PlanSampleInput = z.infer<typeof planSampleInput>;

const id = z.uuid("must be the id of an experiment");
const reason = z
  .string()
  .trim()
  .min(3, "must say why, in 3 to 500 characters")
  .max(500, "must be at most 500 characters");

export const experimentInput = z.object({ id });
export const changeExperimentInput = z.object({ id, reason });
export const decideExperimentInput = z.object({ id, reason, choice: z.enum(["ship", "leave"]) });
