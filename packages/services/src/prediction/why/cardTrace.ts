import type { ItemId } from "@segue/engine/data";
import type { CandidateReason } from "@segue/engine/prediction";
import { z } from "zod";

/** As serving wrote it; what a kind brings along is its own. */
const reason = z.custom<CandidateReason>(
  (value) => typeof value === "object" && value !== null && "kind" in value && typeof value.kind === "string",
);

const trace = z.object({
  reason,
  creatorId: z
    .int()
    .transform((id) => id as ItemId)
    .nullable(),
  strength: z.number(),
  relevance: z.number(),
  chances: z.object({ listen: z.number(), isDiscovery: z.boolean() }).nullable(),
  /** the best chance that it was compared with: relevance is the chance of a listen as a share of it */
  best: z.number().nullable(),
  familiarity: z.number(),
  weight: z.number(),
  /** what equity and cost made of it; Homes before they were decided on have none */
  standing: z.number().default(1),
});

/** What led from a card's candidate to its score, as serving wrote it down. */
export type CardTrace = z.infer<typeof trace>;

/** Reads a trace; null where none was kept, or another version kept another one. */
export function parseTrace(stored: unknown): CardTrace | null {
  const { data } = trace.safeParse(stored);
  return data ?? null;
}
