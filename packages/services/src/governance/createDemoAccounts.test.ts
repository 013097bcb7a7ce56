import { testDatabase, type TestDatabase } from "@segue/db/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { ServiceContext } from "../context.ts";
import { createDemoAccounts } from "./createDemoAccounts.ts";

let db: TestDatabase;
let ctx: ServiceContext;
let listenerIds: number[];

beforeAll(async () => {
  db = await testDatabase();
  const log = { info: () => {}, warn: () => {} };
  ctx = { db, actor: { kind: "system" }, clock: () => new Date(), random: Math.random, log };
  const rows = await db.prisma.listener.createManyAndReturn({
    data: [1, 2].map((key) => ({ displayName: `L${key}`, zone: "UTC", origin: "world" as const, originKey: `${key}` })),
  });
  listenerIds = rows.map(({ id }) => id);
});
afterAll(async () => db.drop());

const password = "segue-demo";

function make(listeners: { email: string; name: string; listenerId: number | null }[], actor = ctx.actor) {
  const staff = [{ email: "admin@segue.test", name: "Ada", role: "admin" as const }];
  return createDemoAccounts({ ctx: { ...ctx, actor }, input: { password, listeners, staff } });
}

it("ties accounts to their listeners and changes nothing the second time", async () => {
  const [first = 0] = listenerIds;
  const wanted = [
    { email: "mira@segue.test", name: "Mira", listenerId: first },
    { email: "new@segue.test", name: "New", listenerId: null },
  ];
  expect(await make(wanted)).toEqual({ created: 3 });
  const before = await db.prisma.listener.findMany({ orderBy: { id: "asc" } });
  const credentials = await db.prisma.listenerCredential.findMany({ orderBy: { id: "asc" } });
  expect(before.find(({ id }) => id === first)).toMatchObject({ displayName: "Mira" });
  expect(before).toHaveLength(3);
  expect(await make(wanted)).toEqual({ created: 0 });
  expect(await db.prisma.listener.findMany({ orderBy: { id: "asc" } })).toEqual(before);
  expect(await db.prisma.listenerCredential.findMany({ orderBy: { id: "asc" } })).toEqual(credentials);
});

it("follows when the account's listener is another one now", async () => {
  const [first, second = 0] = listenerIds;
  await make([{ email: "mira@segue.test", name: "Mira", listenerId: second }]);
  const tied = await db.prisma.listener.findMany({ where: { account: { email: "mira@segue.test" } } });
  expect(tied.map(({ id }) => id)).toEqual([second]);
  expect(await db.prisma.listener.findUnique({ where: { id: first } })).toMatchObject({ accountId: null });
});

it("refuses a listener whom another account has, or who is not there, and makes no account", async () => {
  const taken = { email: "thief@segue.test", name: "T", listenerId: listenerIds[1] ?? 0 };
  await expect(make([taken])).rejects.toMatchObject({ code: "conflict", field: "listenerId" });
  await expect(make([{ ...taken, listenerId: 999_999 }])).rejects.toMatchObject({ code: "conflict" });
  expect(await db.prisma.listenerAccount.count({ where: { email: "thief@segue.test" } })).toBe(0);
});

it("is Segue's own doing alone", async () => {
  const staff = { kind: "staff", accountId: "x", name: "Ada", role: "admin" } as const;
  await expect(make([], staff)).rejects.toMatchObject({ code: "forbidden" });
});
