import { testDatabase, type TestDatabase } from "@segue/db/testing";
import { afterEach, beforeEach, expect, it } from "vitest";
import { eraseListener } from "./eraseListener.ts";
import { exportListener } from "./exportListener.ts";
import { readErasureProof } from "./readErasureProof.ts";
import { fullListener, type FullListener } from "./testing/fullListener.ts";

let db: TestDatabase;
let ada: FullListener;

beforeEach(async () => {
  db = await testDatabase();
  ada = await fullListener(db);
});
afterEach(async () => db.drop());

async function exported({ ctx }: Pick<FullListener, "ctx">) {
  let text = "";
  for await (const piece of exportListener({ ctx })) text += piece;
  return { text, ...(JSON.parse(text) as { tables: Record<string, unknown[]>; items: unknown[] }) };
}

it("hands out something of every table, with the names of what was played", async () => {
  const { tables, items } = await exported(ada);
  expect(Object.entries(tables).filter(([, rows]) => rows.length === 0)).toEqual([]);
  expect(items).toContainEqual(expect.objectContaining({ kind: "track", title: "Low Tide", by: "Oru Vane" }));
});

it("hands out nothing that could sign somebody in, and nothing of anybody else", async () => {
  const { text, tables } = await exported(ada);
  expect(text).not.toMatch(/signs-ada-in|hash-of-ada|code-of-ada/u);
  expect(tables["listener"]).toEqual([expect.objectContaining({ id: ada.listenerId })]);
  expect(tables["home"]).toHaveLength(1);
});

it("erases everything of hers and nothing of anybody else, and says how much", async () => {
  const before = await exported(ada);
  const receipt = await eraseListener({ ctx: ada.ctx, input: { email: " ADA@segue.test" } });
  const left = await exported(ada);
  expect(Object.values(left.tables).flat()).toEqual([]);
  const counts = Object.fromEntries(Object.entries(before.tables).map(([table, rows]) => [table, rows.length]));
  expect(receipt.deleted).toEqual(counts);
  expect(await db.prisma.home.count({ where: { listenerId: ada.strangerId } })).toBe(1);
  expect(await db.prisma.item.count({ where: { title: "Ada's own" } })).toBe(0);
});

it("leaves a receipt and an entry in the record that name nobody, and asks for a training", async () => {
  const receipt = await eraseListener({ ctx: ada.ctx, input: { email: ada.email } });
  const proof = await readErasureProof({ ctx: ada.ctx, input: { id: receipt.id } });
  expect(proof).toMatchObject({ deleted: receipt.deleted, models: { live: 0, fittedSince: 0 } });
  const entry = await db.prisma.auditEntry.findFirstOrThrow({ where: { action: "listener.erased" } });
  const told = JSON.stringify([proof, entry], (_key, value: unknown) => (typeof value === "bigint" ? "" : value));
  // As a word: a random id may well have these three digits.
  expect(told).not.toMatch(/\bada\b/iu);
  const { rows } = await db.pool.query("select 1 from graphile_worker.jobs where key = 'train'");
  expect(rows).toHaveLength(1);
});

it("hands her the receipt also when no training can be asked for", async () => {
  await db.pool.query("drop schema graphile_worker cascade");
  const receipt = await eraseListener({ ctx: ada.ctx, input: { email: ada.email } });
  expect(await readErasureProof({ ctx: ada.ctx, input: { id: receipt.id } })).toMatchObject({ id: receipt.id });
});

it("erases nothing when the address is not hers, or when one table cannot let go", async () => {
  await expect(eraseListener({ ctx: ada.ctx, input: { email: "eve@segue.test" } })).rejects.toThrow(/^email: type/u);
  const { tables } = await exported(ada);
  await db.pool.query(`
    create table grip (listener_id int references listener (id)); insert into grip values (${ada.listenerId})`);
  await expect(eraseListener({ ctx: ada.ctx, input: { email: ada.email } })).rejects.toThrow(/grip/u);
  expect((await exported(ada)).tables).toEqual(tables);
  expect(await db.prisma.erasureReceipt.count()).toBe(0);
});
