import type { InteractionSource } from "@segue/engine/data";
import type { Prisma } from "../generated/client.ts";
import type { ImportSession } from "./importsSession.ts";

/** Plays that gave way to a richer record of the same. */
export interface ReplacedPlays {
  importId: string;
  /** names the poorer source */
  of: string;
  by: InteractionSource;
  plays: number;
}

/** Adds to what gave way to an import, in the transaction that takes the plays out: also an import that is cut off knows it. */
export async function countReplaced(session: ImportSession, { importId, of, by, plays }: ReplacedPlays): Promise<void> {
  await session.client.query(
    `update history_import
     set replaced = replaced || jsonb_build_object($2::text,
       jsonb_build_object('by', $3::text, 'plays', coalesce((replaced -> $2 ->> 'plays')::int, 0) + $4::int))
     where id = $1`,
    [importId, of, by, plays],
  );
}

/** How many plays gave way, by their source, and to which: a source → plays. */
export interface ReplacedTotals {
  before: Record<string, number>;
  after: Record<string, number>;
}

/** @param replaced as `countReplaced` left it. @returns null when nothing gave way */
export function totalsOf(replaced: Prisma.JsonValue): ReplacedTotals | null {
  const counted = Object.entries(replaced as Record<string, { by: string; plays: number }>);
  if (counted.length === 0) return null;
  const totals: ReplacedTotals = { before: {}, after: {} };
  for (const [of, { by, plays }] of counted.toSorted(([left], [right]) => (left < right ? -1 : 1))) {
    totals.before[of] = plays;
    totals.after[by] = (totals.after[by] ?? 0) + plays;
  }
  return totals;
}
