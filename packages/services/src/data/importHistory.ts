import {
  beginImportRun,
  endImportRun,
  type ImportListener,
  type ImportSession,
  readImportListener,
  requestJob,
  withImportSession,
} from "@segue/db";
import type { ListenerId } from "@segue/engine/data";
import { uuidv7 } from "uuidv7";
import { ServiceError, type ServiceContext } from "../context.ts";
import { planImport } from "./import/planImport.ts";
import { type ImportReport, ReportBuilder } from "./import/report.ts";
import { type ImportProgress, type ImportRun, runImport } from "./import/runImport.ts";
import { openPlace, type Place } from "./import/source/openPlace.ts";

export interface ImportHistoryInput {
  listenerId: ListenerId;
  /** a format's name, or auto */
  format: string;
  place: Place;
  /** whose rows, in a file of many users; without it the one with the most */
  user?: string | undefined;
}

export interface ImportHistoryCall {
  ctx: ServiceContext;
  input: ImportHistoryInput;
  onProgress?: ((progress: ImportProgress) => void) | undefined;
  /** stops the import; what was stored stays */
  signal?: AbortSignal | undefined;
}

/**
 * Imports a listening history: streams its files, stores their plays in transactions of about 2,000 rows, and keeps the report
 * with the listener. A row that cannot be stored is counted with its reason, and costs no other row. Importing the same again
 * adds nothing, so an import that was cut off is completed by running it again. Models that have never heard of these artists
 * are trained again soon after.
 *
 * @throws ServiceError when the actor may not import for the listener, when nothing in the file can be read, or while another
 *   import of the listener runs
 */
export async function importHistory({ ctx, input, onProgress, signal }: ImportHistoryCall): Promise<ImportReport> {
  const listener = await requireListener(ctx, input.listenerId);
  const place = await openPlace(input.place);
  try {
    const plan = await planImport(place, input.format);
    const report = new ReportBuilder();
    const run: ImportRun = {
      id: uuidv7(),
      plan,
      listener,
      now: ctx.clock(),
      user: input.user ?? null,
      report,
      onProgress: onProgress ?? (() => {}),
      signal,
    };
    const finished = await withImportSession(ctx.db, listener.id, (session) =>
      recordRun(ctx, { session, run, fileName: place.fileName, format: input.format }),
    );
    if (finished) return finished;
    throw new ServiceError("conflict", "another import for this listener is running; start this one when it has ended");
  } finally {
    await place.close();
  }
}

async function requireListener(ctx: ServiceContext, listenerId: ListenerId): Promise<ImportListener> {
  const { actor, db } = ctx;
  const mayImport = actor.kind === "system" || (actor.kind === "listener" && actor.listenerId === listenerId);
  if (!mayImport) throw new ServiceError("forbidden", "a history is imported by its own listener only", "listenerId");
  const listener = await readImportListener(db, { id: listenerId });
  if (!listener) throw new ServiceError("notFound", `there is no listener ${listenerId}`, "listenerId");
  return listener;
}

interface RecordedRun {
  session: ImportSession;
  run: ImportRun;
  fileName: string;
  format: string;
}

/** Runs the import between the two entries that the listener sees of it. */
async function recordRun(ctx: ServiceContext, { session, run, fileName, format }: RecordedRun): Promise<ImportReport> {
  const { db, clock, log } = ctx;
  const { id, report, plan, listener } = run;
  const formats = [...new Set(plan.files.map((file) => file.format.name))].join(" + ");
  const begun = { id, listenerId: listener.id, format: formats || format, fileName: fileName.slice(0, 200) };
  await beginImportRun(db, { ...begun, report: report.build(), startedAt: clock() });
  try {
    await runImport(session, run);
  } catch (error) {
    report.note("The import stopped before its end. What was stored stays; importing the same again completes it.");
    log.warn("a history import stopped", { import: id, read: report.read, stored: report.stored });
    await endImportRun(db, { id, status: "failed", report: report.build(), finishedAt: clock() }).catch(() => {});
    throw error;
  }
  const finished = report.build();
  await endImportRun(db, { id, status: "done", report: finished, finishedAt: clock() });
  if (finished.stored > 0) await requestJob(db, "train");
  return finished;
}
