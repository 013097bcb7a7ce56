import { type Database, readSlateLogMark } from "@segue/db";
import type { ServiceContext } from "../../context.ts";
import { readSlateEvidence, type SlateEvidence } from "./slateEvidence.ts";

/** Within these minutes a log that grew is not read again: a day more or less of it is what moves an estimate. */
const freshMs = 10 * 60_000;

interface Kept {
  evidence: Promise<SlateEvidence>;
  mark: string;
  since: number;
}

const kept = new WeakMap<Database, Kept>();

/** The evidence of a database, kept in memory until the log has grown. */
export async function keptEvidence(ctx: ServiceContext): Promise<SlateEvidence> {
  const now = ctx.clock().getTime();
  const known = kept.get(ctx.db);
  if (known && Math.abs(now - known.since) < freshMs) return known.evidence;
  const mark = await readSlateLogMark(ctx.db);
  if (known && known.mark === mark) {
    known.since = now;
    return known.evidence;
  }
  const evidence = readSlateEvidence(ctx);
  kept.set(ctx.db, { evidence, mark, since: now });
  // What failed is tried again by the next who asks.
  evidence.catch(() => kept.delete(ctx.db));
  return evidence;
}
