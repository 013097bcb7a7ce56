/** What an import did, as the server reports it. */
export interface ImportReport {
  format: string;
  read: number;
  stored: number;
  duplicate: number;
  skipped: { reason: string; count: number; lines: number[] }[];
  /** ISO 8601; null without any play */
  firstAt: string | null;
  lastAt: string | null;
  notes: string[];
}

type Fields = Record<string, unknown>;

function fieldsOf(value: unknown): Fields {
  return typeof value === "object" && value !== null ? (value as Fields) : {};
}

function count(value: unknown): number {
  return typeof value === "number" && Number.isFinite(value) ? value : 0;
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function moment(value: unknown): string | null {
  if (value instanceof Date) return value.toISOString();
  return typeof value === "string" ? value : null;
}

function skippedOf(value: unknown): ImportReport["skipped"][number] {
  const { reason, count: rows, lines } = fieldsOf(value);
  return {
    reason: typeof reason === "string" ? reason : "no reason was given",
    count: count(rows),
    lines: list(lines).filter((line) => typeof line === "number"),
  };
}

/** A stored report, read field by field: reports of earlier versions may lack some. */
export function readImportReport(value: unknown): ImportReport {
  const { format, read, stored, duplicate, skipped, firstAt, lastAt, notes } = fieldsOf(value);
  return {
    format: typeof format === "string" ? format : "",
    read: count(read),
    stored: count(stored),
    duplicate: count(duplicate),
    skipped: list(skipped).map(skippedOf),
    firstAt: moment(firstAt),
    lastAt: moment(lastAt),
    notes: list(notes).filter((note) => typeof note === "string"),
  };
}
