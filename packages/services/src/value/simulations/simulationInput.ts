import { z } from "zod";
import { policyInput } from "../../decision/drafts/policyInput.ts";

export const simulationKinds = ["compare", "sweep"] as const;

/** `compare`: what is in force and the draft, week by week; `sweep`: the draft with its dial from 0 to 1, beside both. */
export type SimulationKind = (typeof simulationKinds)[number];

/** Dials of a sweep, evenly from 0 to 1. */
export const sweepSizes = [7, 11] as const;

const whole = (least: number, most: number) => {
  const error = `must be a whole number from ${least} to ${most}`;
  return z.int({ error }).min(least, { error }).max(most, { error });
};

/** What a simulation is asked about, without the policy. */
const extent = {
  kind: z.enum(simulationKinds, { error: `must be one of ${simulationKinds.join(", ")}` }),
  weeks: whole(1, 12),
  listeners: whole(20, 1500),
  /** of a sweep */
  points: z.literal(sweepSizes, { error: `must be ${sweepSizes.join(" or ")} dials` }).default(7),
};

export const askSimulationInput = z.object({
  ...extent,
  policy: policyInput,
  /** the same seed makes the same listeners come at the same times with the same luck */
  seed: z.string().regex(/^[\w.-]{1,40}$/u, "must be 1 to 40 letters, digits, dots or dashes"),
});

export type AskSimulationInput = z.input<typeof askSimulationInput>;

export const expectSimulationInput = z.object(extent);

export type ExpectSimulationInput = z.input<typeof expectSimulationInput>;

export const simulationInput = z.object({ id: z.uuid("must be the id of a simulation") });
