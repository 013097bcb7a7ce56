import { testDatabase, type TestDatabase } from "@segue/db/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ServiceContext } from "../context.ts";
import { ensureFirstPolicy } from "./ensureFirstPolicy.ts";
import { publishPolicy } from "./publishPolicy.ts";

let db: TestDatabase;
const log = { info() {}, warn() {} };

beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.drop());

function contextOf(actor: ServiceContext["actor"]): ServiceContext {
  return { db, actor, clock: () => new Date("2026-03-01T12:00:00Z"), random: () => 0.5, log };
}

test("further starts leave the first policy in force, and the next one has the next number", async () => {
  const ctx = contextOf({ kind: "system" });
  const first = await ensureFirstPolicy({ ctx });
  for (let start = 0; start < 3; start++) expect(await ensureFirstPolicy({ ctx })).toEqual(first);
  await db.prisma.staffAccount.create({
    data: { id: "pm", name: "Pm", email: "pm@segue.test", role: "productManager" },
  });
  const staff = { kind: "staff", accountId: "pm", name: "Pm", role: "productManager" } as const;
  const input = { dial: 0.5, reason: "More discovery", expectedVersion: first.version };
  const next = await publishPolicy({ ctx: contextOf(staff), input });
  expect(next.version).toBe(first.version + 1);
});
