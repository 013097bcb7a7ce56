import { type Database, readSlateLogMark } from "@segue/db";
import type { ServiceContext } from "../../context.ts";
import { readSlateEvidence, type SlateEvidence } from "./slateEvidence.ts";

/** Within these minutes a log that grew is not read again: a day more or less of it is what moves an estimate. */
const freshMs = 10 * 60_000;
/** Nobody waits for a log to be read again while what is kept is no older: it is read behind them, for whoever asks next. */
const usableMs = 6 * 60 * 60_000;

interface Kept {
  evidence: Promise<SlateEvidence>;
  mark: string;
  since: number;
}

const kept = new WeakMap<Database, Kept>();

/**
 * The evidence of a database, kept in memory until the log has grown; then what is kept is answered with, and read anew meanwhile.
 *
 * @param read as `readSlateEvidence`
 */
export async function keptEvidence(ctx: ServiceContext, read = readSlateEvidence): Promise<SlateEvidence> {
  const now = ctx.clock().getTime();
  const known = kept.get(ctx.db);
  if (known && Math.abs(now - known.since) < freshMs) return known.evidence;
  const mark = await readSlateLogMark(ctx.db);
  if (known && known.mark === mark) {
    known.since = now;
    return known.evidence;
  }
  const evidence = read(ctx);
  if (known && (await isUsable(known, now))) {
    // Until it is there, or failed, the others are answered with what is known.
    known.since = now;
    evidence.then(
      () => kept.set(ctx.db, { evidence, mark, since: now }),
      (error: unknown) =>
        ctx.log.warn("estimates: the log of slates could not be read again", { error: String(error) }),
    );
    return known.evidence;
  }
  kept.set(ctx.db, { evidence, mark, since: now });
  // What failed is tried again by the next who asks.
  evidence.catch(() => kept.delete(ctx.db));
  return evidence;
}

/** Whether anything can be told from it still. */
async function isUsable({ evidence }: Kept, now: number): Promise<boolean> {
  const { log, readAt } = await evidence;
  return log.seen > 0 && now - readAt < usableMs;
}
