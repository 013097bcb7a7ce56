import type { ImportSession } from "@segue/db";
import { ServiceError } from "../../error.ts";
import { checkedOutcome } from "./checkPlay.ts";
import { chooseUser } from "./chooseUser.ts";
import type { ImportPlan, PlannedFile } from "./planImport.ts";
import { PlayWriter, type WriterOptions } from "./playWriter.ts";
import type { ReportBuilder } from "./report.ts";
import type { FileRemark } from "./source/textRow.ts";

/** How far an import is; bytes as stored, compressed where the file is. */
export interface ImportProgress {
  bytes: number;
  totalBytes: number;
  read: number;
  stored: number;
}

export interface ImportRun {
  /** of its entry */
  id: string;
  plan: ImportPlan;
  listener: WriterOptions["listener"];
  now: Date;
  user: string | null;
  report: ReportBuilder;
  onProgress: (progress: ImportProgress) => void;
  signal: AbortSignal | undefined;
}

/** Reads every file of the plan and stores its plays. What is in the report is committed, whatever happens afterwards. */
export async function runImport(session: ImportSession, run: ImportRun): Promise<void> {
  const { plan, report } = run;
  for (const note of plan.notes) report.note(note);
  const { user, note } = await chooseUser(plan.files, run.user);
  if (note !== null) report.note(note);
  const writer = new PlayWriter({ session, importId: run.id, listener: run.listener, receivedAt: run.now, report });
  const meter = new Meter(run);
  for (const file of plan.files) {
    report.beginFile(file.file.name, file.format.name);
    await writer.beginFile(file.format.source);
    await readFile(file, { ...run, user, writer, meter });
  }
  await writer.flush();
  meter.tell();
  for (const text of writer.notes) report.note(text);
}

type FileRun = ImportRun & { writer: PlayWriter; meter: Meter };

async function readFile({ file, sample, format }: PlannedFile, run: FileRun): Promise<void> {
  const { plan, report, writer, meter, user } = run;
  const where = plan.files.length > 1 ? file.name : null;
  const remarks: FileRemark[] = [];
  const remark = (said: FileRemark) => void remarks.push(said);
  let skipped = 0;
  for await (const outcomes of format.read(file.open(meter.onBytes), { sample, remark, user })) {
    for (const row of outcomes) {
      const outcome = checkedOutcome(row, run.now.getTime());
      if ("play" in outcome) await writer.add(outcome.play);
      else {
        report.skip(outcome, where);
        skipped += 1;
      }
    }
    meter.tell();
    if (run.signal?.aborted) throw new ServiceError("conflict", "the import was stopped before its end");
  }
  for (const { text, aboutNumbers } of remarks) {
    if (!aboutNumbers || skipped > 0) report.note(`${file.name}: ${text}.`);
  }
}

class Meter {
  readonly #run: ImportRun;
  readonly #totalBytes: number;
  #bytes = 0;

  constructor(run: ImportRun) {
    this.#run = run;
    this.#totalBytes = run.plan.files.reduce((sum, { file }) => sum + file.byteLength, 0);
  }

  readonly onBytes = (count: number): void => {
    this.#bytes += count;
  };

  tell(): void {
    const { report, onProgress } = this.#run;
    onProgress({ bytes: this.#bytes, totalBytes: this.#totalBytes, read: report.read, stored: report.stored });
  }
}
