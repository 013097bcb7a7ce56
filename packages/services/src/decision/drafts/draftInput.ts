import { z } from "zod";
import { rowNumber } from "../../rowNumber.ts";
import { policyInput, scopeInput } from "./policyInput.ts";

/** Why somebody takes a step: without it nothing is done. */
export const reasonInput = z
  .string("must say why, in 3 to 500 characters")
  .trim()
  .min(3, "must say why, in 3 to 500 characters")
  .max(500, "must be at most 500 characters");

const content = {
  title: z
    .string("must say what it is for, in 3 to 120 characters")
    .trim()
    .min(3, "must say what it is for, in 3 to 120 characters")
    .max(120, "must be at most 120 characters"),
  scope: scopeInput,
  policy: policyInput,
};

export const draftInput = z.object({ id: z.uuid("must be the id of a draft") });

export const createDraftInput = z.object({
  ...content,
  /** the version that it is begun from */
  basedOn: rowNumber("the number of a policy version"),
  reason: reasonInput,
});

/** A step with a draft: the revision is the one that was looked at. */
export const draftStepInput = z.object({
  ...draftInput.shape,
  expectedRevision: rowNumber("the revision that you saw"),
  reason: reasonInput,
});

export const editDraftInput = z.object({ ...draftStepInput.shape, ...content });

export type CreateDraftInput = z.infer<typeof createDraftInput>;
export type DraftStepInput = z.infer<typeof draftStepInput>;
export type EditDraftInput = z.infer<typeof editDraftInput>;
