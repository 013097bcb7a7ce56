import type { ItemId } from "@segue/engine/data";
import { z } from "zod";

const itemId = z.int().transform((id) => id as ItemId);
const reason = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("played"), plays: z.number() }),
  z.object({ kind: z.literal("lastHeard"), at: z.number() }),
  z.object({ kind: z.literal("unfinished"), remainingMs: z.number() }),
  z.object({ kind: z.literal("becauseYouPlay"), itemId }),
  z.object({ kind: z.literal("alikeAudience"), itemId }),
  z.object({ kind: z.literal("sharedGenre"), genre: z.int() }),
  z.object({ kind: z.enum(["sameArtist", "taste", "popular", "editorial"]) }),
]);

const trace = z.object({
  reason,
  creatorId: itemId.nullable(),
  strength: z.number(),
  relevance: z.number(),
  chances: z.object({ listen: z.number(), skip: z.number().optional(), isDiscovery: z.boolean() }).nullable(),
  /** the best chance that it was compared with: relevance is the chance of a listen as a share of it */
  best: z.number().nullable(),
  familiarity: z.number(),
  weight: z.number(),
});

/** What led from a card's candidate to its score, as serving wrote it down. */
export type CardTrace = z.infer<typeof trace>;

/** Reads a trace; null where none was kept, or an older version kept another one. */
export function parseTrace(stored: unknown): CardTrace | null {
  const { data } = trace.safeParse(stored);
  return data ?? null;
}
