import { readAuditPage, type AuditEntry } from "@segue/db";
import { stringify } from "csv-stringify/sync";
import { z } from "zod";
import type { ServiceContext } from "../../context.ts";
import { recordAudit } from "../recordAudit.ts";
import { requireStaff } from "../requireStaff.ts";
import { systemActor } from "../systemActor.ts";
import { auditVerifiers } from "./verifyAudit.ts";

export const exportAuditInput = z.object({
  format: z.enum(["csv", "jsonl"]),
  action: z.string().max(100).optional(),
  /** an account id, or `segue` */
  actor: z.string().max(100).optional(),
});

/** Entries in memory at a time, whatever the length of the record. */
const pageEntries = 1_000;

const columns = ["id", "at", "actorId", "actor", "action", "object", "reason", "before", "after", "hash"] as const;
type Row = Record<(typeof columns)[number], unknown>;

/**
 * The record, newest first, as the text of a file that grows piece by piece: comma-separated values (RFC 4180, facts as JSON in their
 * columns, what a spreadsheet would run as a formula kept a text), or one JSON object a line. Who takes it out stands in it.
 *
 * @throws ServiceError forbidden for staff but auditors and admins
 */
export async function exportAudit(call: {
  ctx: ServiceContext;
  input: z.input<typeof exportAuditInput>;
}): Promise<AsyncGenerator<string>> {
  const { ctx } = call;
  requireStaff(ctx, auditVerifiers);
  const { format, action, actor } = exportAuditInput.parse(call.input);
  const after = { format, action: action ?? null, actor: actor ?? null };
  const reason = "Exported from the console";
  await recordAudit({ ctx, input: { action: "record.exported", object: "audit record", reason, before: null, after } });
  const query = { action, actorId: actor === systemActor ? null : actor };
  return pieces(ctx, format, query);
}

type Query = Pick<Parameters<typeof readAuditPage>[1], "action" | "actorId">;

async function* pieces({ db }: ServiceContext, format: "csv" | "jsonl", query: Query): AsyncGenerator<string> {
  if (format === "csv") yield csvLines([columns]);
  let before: string | undefined;
  do {
    const page = await readAuditPage(db, { ...query, before, limit: pageEntries });
    const rows = page.entries.map(rowOf);
    yield format === "csv" ? csvLines(rows.map(cells)) : rows.map((row) => `${JSON.stringify(row)}\n`).join("");
    before = page.nextBefore ?? undefined;
  } while (before !== undefined);
}

function rowOf({ id, at, actor, action, object, reason, before, after, hash }: AuditEntry): Row {
  const facts = { action, object, reason, before, after };
  return { id, at: at.toISOString(), actorId: actor?.id ?? null, actor: actor?.name ?? "Segue", ...facts, hash };
}

function cells({ before, after, ...row }: Row): unknown[] {
  const facts = {
    before: before === null ? "" : JSON.stringify(before),
    after: after === null ? "" : JSON.stringify(after),
  };
  const all: Row = { ...row, ...facts };
  return columns.map((column) => all[column]);
}

function csvLines(rows: readonly (readonly unknown[])[]): string {
  return stringify(
    rows.map((row) => [...row]),
    { record_delimiter: "windows", escape_formulas: true },
  );
}
