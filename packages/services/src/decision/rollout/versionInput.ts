import { rampSteps } from "@segue/engine/decision";
import { z } from "zod";
import { rowNumber } from "../../rowNumber.ts";
import { draftStepInput, reasonInput } from "../drafts/draftInput.ts";

const steps = new Set<number>(rampSteps);
const percent = z.number().refine((share) => steps.has(share), `must be one of ${rampSteps.join(", ")}`);

export const versionInput = z.object({ version: rowNumber("the number of a policy version") });
export const versionStepInput = z.object({ ...versionInput.shape, reason: reasonInput });
export const launchDraftInput = z.object({
  ...draftStepInput.shape,
  /** of its scope's listeners */
  percent,
});
export const rampVersionInput = z.object({
  ...versionStepInput.shape,
  /** the share that was looked at */
  expectedPercent: percent,
  percent,
});
export const diffVersionsInput = z.object({
  from: rowNumber("the number of a policy version"),
  to: rowNumber("the number of a policy version"),
});

export type VersionStepInput = z.infer<typeof versionStepInput>;
