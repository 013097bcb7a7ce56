import { afterAll, beforeAll, expect, test } from "vitest";
import { testDatabase, type TestDatabase } from "../testing/index.ts";
import { insertAuditEntry, readAuditFacets, readAuditPage } from "./audit.ts";

let db: TestDatabase;
const at = new Date("2026-03-01T12:00:00Z");
const facts = { at, object: "policy 1", reason: "Because", before: null, after: null };

beforeAll(async () => {
  db = await testDatabase();
  await db.prisma.staffAccount.create({ data: { id: "pia", name: "Pia", email: "pia@segue.test" } });
  for (let index = 0; index < 7; index += 1) {
    await insertAuditEntry(db.prisma, {
      ...facts,
      actorId: index % 2 === 0 ? "pia" : null,
      action: index < 5 ? "policy.published" : "model.promoted",
      object: `object ${index}`,
    });
  }
});
afterAll(() => db.drop());

test("pages continue where the one before ended, newest first, without a gap or a repeat", async () => {
  const seen: string[] = [];
  let before: string | undefined;
  do {
    const page = await readAuditPage(db, { before, limit: 3 });
    seen.push(...page.entries.map(({ object }) => object));
    before = page.nextBefore ?? undefined;
  } while (before);
  expect(seen).toEqual([6, 5, 4, 3, 2, 1, 0].map((index) => `object ${index}`));
});

test("an entry that arrives while somebody reads shifts no page", async () => {
  const first = await readAuditPage(db, { limit: 2, action: "model.promoted" });
  await insertAuditEntry(db.prisma, { ...facts, actorId: null, action: "incident.opened" });
  const next = await readAuditPage(db, { limit: 2, before: first.entries[0]?.id });
  expect(next.entries.map(({ object }) => object)).toEqual(["object 5", "object 4"]);
});

test("the record is filtered by action, by person, and by Segue itself", async () => {
  const objects = async (filter: { action?: string; actorId?: string | null }) =>
    (await readAuditPage(db, { limit: 50, ...filter })).entries.map(({ object }) => object);
  expect(await objects({ action: "model.promoted" })).toEqual(["object 6", "object 5"]);
  expect(await objects({ actorId: "pia", action: "policy.published" })).toEqual(["object 4", "object 2", "object 0"]);
  expect(await objects({ actorId: null, action: "model.promoted" })).toEqual(["object 5"]);
});

test("facets name what occurs", async () => {
  const facets = await readAuditFacets(db);
  expect(facets.actors).toEqual([{ id: "pia", name: "Pia" }]);
  expect(facets.actions).toEqual(expect.arrayContaining(["model.promoted", "policy.published"]));
  expect(facets.hasSystemEntries).toBe(true);
});

test("what was written can be neither changed nor removed", async () => {
  await expect(db.pool.query("update audit_entry set reason = 'Otherwise'")).rejects.toThrow(/append-only/u);
  await expect(db.pool.query("delete from audit_entry")).rejects.toThrow(/append-only/u);
});

test("ids of people in an entry come with their names; an id that nobody has stays without", async () => {
  const [known, unknown] = ["01a20b6e-3a86-73ab-a6ab-89f49fcc8d73", "01a20b6e-3a86-73ab-a6ab-89f49fcc8d74"];
  await db.prisma.staffAccount.create({ data: { id: known, name: "Ada", email: "ada@segue.test" } });
  const after = { approvedBy: known };
  await insertAuditEntry(db.prisma, {
    ...facts,
    actorId: null,
    action: "draft.seen",
    object: `draft ${unknown}`,
    after,
  });
  const { names } = await readAuditPage(db, { limit: 5, action: "draft.seen" });
  expect(names).toEqual({ [known]: "Ada" });
});
