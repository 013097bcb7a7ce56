/** Rows that were left out for one reason. */
export interface SkippedRows {
  reason: string;
  count: number;
  /** numbers of the first 20, from 1 */
  lines: number[];
}

/** What an import did; read = stored + duplicate + all skipped. */
export interface ImportReport {
  /** as the command line names it; several joined by + when a folder or zip holds several */
  format: string;
  /** names of the files that were read */
  files: string[];
  read: number;
  stored: number;
  /** in the log before: imported earlier, repeated, or known from a richer export of the same service */
  duplicate: number;
  skipped: SkippedRows[];
  /** start of the earliest and latest play that is now in the log, ISO 8601; null without any */
  firstAt: string | null;
  lastAt: string | null;
  /** what else the listener should know, in sentences */
  notes: string[];
}

const maxLines = 20;
const maxNotes = 50;
/** Reasons are few; a damaged world of files may multiply them by its names. */
const maxReasons = 500;

/** Gathers a report while an import runs. */
export class ReportBuilder {
  readonly #skipped = new Map<string, SkippedRows>();
  readonly #notes = new Set<string>();
  readonly #files: string[] = [];
  #formats = new Set<string>();
  #read = 0;
  #stored = 0;
  #duplicate = 0;
  #first = Number.POSITIVE_INFINITY;
  #last = Number.NEGATIVE_INFINITY;

  beginFile(name: string, format: string): void {
    this.#files.push(name);
    this.#formats.add(format);
  }

  /** @param where names the file, when the import has several; numbers mean nothing without it */
  skip(row: { line: number; reason: string }, where: string | null): void {
    this.#read += 1;
    const full = where === null ? row.reason : `${row.reason} (${where})`;
    const reason = this.#skipped.has(full) || this.#skipped.size < maxReasons ? full : "other reasons";
    const group = this.#skipped.get(reason) ?? { reason, count: 0, lines: [] };
    this.#skipped.set(reason, group);
    group.count += 1;
    if (group.lines.length < maxLines) group.lines.push(row.line);
  }

  /** @param starts of all plays of a batch, milliseconds since 1970 UTC */
  store(starts: readonly number[], { stored, duplicate }: { stored: number; duplicate: number }): void {
    this.#read += starts.length;
    this.#stored += stored;
    this.#duplicate += duplicate;
    for (const start of starts) {
      this.#first = Math.min(this.#first, start);
      this.#last = Math.max(this.#last, start);
    }
  }

  /** Rows without a time of their own. */
  count(rows: number, stored: number): void {
    this.store([], { stored, duplicate: rows - stored });
    this.#read += rows;
  }

  note(text: string): void {
    if (this.#notes.size < maxNotes) this.#notes.add(text);
  }

  get read(): number {
    return this.#read;
  }

  get stored(): number {
    return this.#stored;
  }

  build(): ImportReport {
    return {
      format: [...this.#formats].join(" + "),
      files: [...this.#files],
      read: this.#read,
      stored: this.#stored,
      duplicate: this.#duplicate,
      skipped: [...this.#skipped.values()].toSorted((left, right) => right.count - left.count),
      firstAt: Number.isFinite(this.#first) ? new Date(this.#first).toISOString() : null,
      lastAt: Number.isFinite(this.#last) ? new Date(this.#last).toISOString() : null,
      notes: [...this.#notes],
    };
  }
}
