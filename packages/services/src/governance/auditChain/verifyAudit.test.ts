import { recordAuditEntry } from "@segue/db";
import { testDatabase, type TestDatabase } from "@segue/db/testing";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Actor, ServiceContext, StaffRole } from "../../context.ts";
import { readAuditVerification } from "./readAuditVerification.ts";
import { verifyAudit } from "./verifyAudit.ts";

let db: TestDatabase;
const now = new Date("2026-03-01T12:00:00Z");
const as = (actor: Actor): ServiceContext => ({
  db,
  actor,
  clock: () => now,
  random: () => 0.5,
  log: { info() {}, warn() {} },
});
const staff = (role: StaffRole): Actor => ({ kind: "staff", accountId: "ada", name: "Ada", role });
const verify = async () => verifyAudit({ ctx: as({ kind: "system" }) });
const problem = async () => (await verify()).finding;

/** Words and facts that writing them twice could get wrong. */
const oddities = [
  "plain",
  'quotes " and \\ strokes',
  "line\nbreak\ttab\r\b\f",
  "Ünïcode – 日本語 🎧 \u2028 \u007f",
  "\u0001 control \u001f",
];

beforeEach(async () => {
  db = await testDatabase();
  await db.prisma.staffAccount.create({ data: { id: "ada", name: "Ada", email: "ada@segue.test" } });
  for (const [index, reason] of oddities.entries()) {
    const facts = { zeta: 1.5, a: [1e21, -0.1, null, { deep: reason }], "": true, long_name: 10_000_000_000 };
    await recordAuditEntry(db, {
      at: new Date(now.getTime() + index),
      actorId: index % 2 === 0 ? "ada" : null,
      action: "policy.published",
      object: `policy ${index + 1}`,
      reason,
      before: index === 0 ? null : facts,
      after: index === 3 ? null : facts,
    });
  }
});
afterEach(() => db.drop());

/** What somebody who owns the server can do: the record's own guards are off. */
async function tamper(...statements: string[]): Promise<void> {
  const client = await db.pool.connect();
  try {
    await client.query("set session_replication_role = replica");
    for (const statement of statements) await client.query(statement);
    await client.query("set session_replication_role = origin");
  } finally {
    client.release();
  }
}

/** Seals everything from an entry on as if it had always been so. */
const sealAnewFrom = (id: number): string => `do $$
  declare entry audit_entry; previous bytea := (select hash from audit_entry where id < ${id} order by id desc limit 1);
  begin
    for entry in select * from audit_entry where id >= ${id} order by id loop
      previous := audit_hash(previous, entry);
      update audit_entry set hash = previous where id = entry.id;
    end loop;
  end $$`;

test("a record that nobody touched fits, by the database's seal and by our own; so does an empty one", async () => {
  const said = await verify();
  expect(said).toMatchObject({ at: now, entries: 5, last: { id: "5" }, finding: null });
  expect(await readAuditVerification({ ctx: as(staff("viewer")) })).toEqual(said);
  expect(await db.prisma.incident.count()).toBe(0);
  await tamper("delete from audit_entry", "delete from audit_check");
  expect(await verify()).toEqual({ at: now, entries: 0, last: null, finding: null });
});

test.each([
  ["the reason", "update audit_entry set reason = 'Otherwise' where id = 3"],
  ["who did it", "update audit_entry set actor_id = null where id = 3"],
  ["when", "update audit_entry set at = at + interval '1 ms' where id = 3"],
  ["a fact deep inside", `update audit_entry set after = jsonb_set(after, '{a,3,deep}', '"x"') where id = 3`],
  ["no facts instead of some", "update audit_entry set before = null where id = 3"],
  ["the seal itself", "update audit_entry set hash = sha256('x') where id = 3"],
])("a changed entry is named: %s", async (_, statement) => {
  await tamper(statement);
  expect(await problem()).toMatchObject({
    id: "3",
    problem: "changed",
    words: /^Entry 3 \(policy.published, policy 3\)/u,
  });
});

test("a removed entry is named by the one that does not follow, and an unsealed one by itself", async () => {
  await tamper("delete from audit_entry where id in (2, 3)");
  expect(await problem()).toMatchObject({ id: "4", problem: "missing", words: /: entries 2 to 3 are missing\.$/u });
  await tamper("update audit_entry set hash = null where id = 1");
  expect(await problem()).toMatchObject({ id: "1", problem: "unsealed" });
});

test("entries in another order are named, with what stands in whose place", async () => {
  await tamper(
    "update audit_entry set id = 100 where id = 2",
    "update audit_entry set id = 2 where id = 4",
    "update audit_entry set id = 4 where id = 100",
  );
  expect(await problem()).toMatchObject({ id: "2", problem: "moved", words: /entry 4 was sealed as entry 2/u });
});

test("what was sealed anew as a whole, or cut off at its end, is found by what an earlier verification saw", async () => {
  await verify();
  await tamper("update audit_entry set reason = 'Otherwise' where id = 2", sealAnewFrom(2));
  expect(await problem()).toMatchObject({ id: "5", problem: "resealed" });
  await tamper("delete from audit_entry where id = 5", sealAnewFrom(2));
  expect(await problem()).toMatchObject({ id: "5", problem: "missing", words: /ends at entry 4 now/u });
});

test("a database that seals otherwise than it did is noticed", async () => {
  const redefine = (body: string) =>
    db.pool.query(
      `create or replace function audit_hash(previous bytea, entry audit_entry) returns bytea language sql stable as $$ ${body} $$`,
    );
  await redefine("select sha256('always')");
  expect(await problem()).toMatchObject({ id: "1", problem: "function", words: /^Entry 1 .* fits, but the database/u });
  await tamper(sealAnewFrom(1));
  expect(await problem()).toMatchObject({
    id: "1",
    problem: "function",
    words: /only the database finds that it fits/u,
  });
});

test("a record of many pages is followed across them, and says how far it is", async () => {
  await db.pool.query(`insert into audit_entry (at, action, object, reason)
    select now(), 'model.viewed', 'model ' || n, 'Because' from generate_series(1, 4500) as n`);
  const told: number[] = [];
  const onProgress = ({ done }: { done: number }) => void told.push(done);
  const said = await verifyAudit({ ctx: as({ kind: "system" }), input: { onProgress } });
  expect(said).toMatchObject({ entries: 4505, finding: null });
  expect(told).toEqual([2000, 4000, 4505]);
  await tamper("update audit_entry set object = 'model x' where id = 2001");
  expect(await problem()).toMatchObject({ id: "2001", problem: "changed" });
});

test("a broken record opens one critical incident, however often it is verified", async () => {
  await tamper("update audit_entry set reason = 'Otherwise' where id = 3");
  await verify();
  await verify();
  const incident = { kind: "record.broken", severity: "critical", timesSeen: 2, resolvedAt: null };
  expect(await db.prisma.incident.findMany()).toMatchObject([
    { ...incident, title: "The audit record does not fit from entry 3 on", detail: { id: "3", problem: "changed" } },
  ]);
});

test("auditors and admins verify, nobody else does", async () => {
  for (const role of ["auditor", "admin"] as const) {
    expect(await verifyAudit({ ctx: as(staff(role)) })).toMatchObject({ finding: null });
  }
  for (const role of ["viewer", "productManager", "mlEngineer", "approver"] as const) {
    await expect(verifyAudit({ ctx: as(staff(role)) })).rejects.toMatchObject({ code: "forbidden" });
  }
  const listener: Actor = { kind: "listener", listenerId: 1 as never, accountId: "mira" };
  await expect(verifyAudit({ ctx: as(listener) })).rejects.toMatchObject({ code: "forbidden" });
});
