import { recordAuditEntry } from "@segue/db";
import { testDatabase, type TestDatabase } from "@segue/db/testing";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ServiceContext, StaffRole } from "../../context.ts";
import { exportAudit } from "./exportAudit.ts";

let db: TestDatabase;
const now = new Date("2026-03-01T12:00:00Z");
const as = (role: StaffRole): ServiceContext => ({
  db,
  actor: { kind: "staff", accountId: "ada", name: "Ada", role },
  clock: () => now,
  random: () => 0.5,
  log: { info() {}, warn() {} },
});

beforeAll(async () => {
  db = await testDatabase();
  await db.prisma.staffAccount.create({ data: { id: "ada", name: "Ada", email: "ada@segue.test" } });
  const facts = { at: now, object: "policy 1", before: null, after: { dial: 0.4, note: 'a "quote", a comma' } };
  const words = ["plain", 'says "so", twice', "two\r\nlines", "=1+1"];
  for (const reason of words) {
    await recordAuditEntry(db, { ...facts, actorId: "ada", action: "policy.published", reason });
  }
  await db.pool.query(`insert into audit_entry (at, action, object, reason)
    select now(), 'model.viewed', 'model ' || n, 'Because' from generate_series(1, 2100) as n`);
});
afterAll(() => db.drop());

async function exported(input: Parameters<typeof exportAudit>[0]["input"]): Promise<string> {
  let text = "";
  for await (const piece of await exportAudit({ ctx: as("auditor"), input })) text += piece;
  return text;
}

test("a filtered record comes as CSV that reads back, newest first, formulas disarmed", async () => {
  const rows = parse<Record<string, string>>(await exported({ format: "csv", action: "policy.published" }), {
    columns: true,
  });
  expect(rows.map(({ id, reason, actor }) => [id, reason, actor])).toEqual([
    ["4", "'=1+1", "Ada"],
    ["3", "two\r\nlines", "Ada"],
    ["2", 'says "so", twice', "Ada"],
    ["1", "plain", "Ada"],
  ]);
  expect(rows[0]?.hash).toMatch(/^[0-9a-f]{64}$/u);
  expect(JSON.parse(rows[0]?.after ?? "")).toEqual({ dial: 0.4, note: 'a "quote", a comma' });
});

test("all of it comes as one object a line, page after page, with who took it out", async () => {
  const rows = (await exported({ format: "jsonl" }))
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(rows[0]).toMatchObject({ action: "record.exported", actor: "Ada", after: { format: "jsonl" } });
  expect(rows.length).toBe(await db.prisma.auditEntry.count());
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  expect(rows.at(-1)).toMatchObject({ id: "1", at: now.toISOString(), before: null, after: { dial: 0.4 } });
  expect(await exported({ format: "jsonl", actor: "nobody" })).toBe("");
});

test("only auditors and admins take the record out", async () => {
  for (const role of ["viewer", "productManager", "mlEngineer", "approver"] as const) {
    await expect(exportAudit({ ctx: as(role), input: { format: "csv" } })).rejects.toMatchObject({ code: "forbidden" });
  }
});
