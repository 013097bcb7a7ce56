import { artistBands } from "@segue/engine/data";
import { z } from "zod";
import { hasOrderedBand, unorderedBand } from "../../decision/drafts/orderedBand.ts";
import { policyInput } from "../../decision/drafts/policyInput.ts";

const segment = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("everyone") }),
  z.object({
    kind: z.literal("market"),
    country: z.string().regex(/^[A-Z]{2}$/u, "must be two letters such as ES"),
  }),
  z.object({ kind: z.literal("cluster"), cluster: z.int().min(0) }),
  z.object({ kind: z.literal("band"), band: z.enum(artistBands) }),
]);

/** A policy, and of whom it is asked; everyone when left out. */
export const estimateInput = z
  .object({ policy: policyInput, segment: segment.default({ kind: "everyone" }) })
  .refine(hasOrderedBand, unorderedBand);

export type EstimateInput = z.input<typeof estimateInput>;
