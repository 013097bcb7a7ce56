import { readAuditPage } from "@segue/db";
import { testDatabase, type TestDatabase } from "@segue/db/testing";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { ServiceContext, StaffRole } from "../context.ts";
import { listPolicies } from "./listPolicies.ts";
import { publishPolicy } from "./publishPolicy.ts";
import { readPolicyInForce } from "./readPolicyInForce.ts";

let db: TestDatabase;
const now = new Date("2026-03-01T12:00:00Z");
const roles: StaffRole[] = ["viewer", "productManager", "mlEngineer", "approver", "auditor", "admin"];

beforeAll(async () => {
  db = await testDatabase();
  const people = roles.map((role) => ({ id: role, name: `The ${role}`, email: `${role}@segue.test`, role }));
  await db.prisma.staffAccount.createMany({ data: people });
});
afterAll(() => db.drop());

let inForce: number;
beforeEach(async () => {
  await db.prisma.policyVersion.updateMany({ where: { retiredAt: null }, data: { retiredAt: now } });
  const facts = { dial: 0.3, dialMin: 0.1, dialMax: 0.7, opennessWeight: 0.2, temperature: 0.5, maxPerArtist: 2 };
  const row = await db.prisma.policyVersion.create({ data: { ...facts, reason: "The first", publishedAt: now } });
  inForce = row.id;
});

test.each(["productManager", "admin"] as const)("a %s publishes", async (role) => {
  const published = await publish(role, {});
  expect(published).toMatchObject({ dial: 0.5, reason: "More discovery", author: `The ${role}`, publishedAt: now });
  expect(await readPolicyInForce({ ctx: as("viewer") })).toEqual(published);
  expect((await listPolicies({ ctx: as("viewer") }))[1]).toMatchObject({ version: inForce, retiredAt: now });
});

test.each(["viewer", "mlEngineer", "approver", "auditor"] as const)(
  "a %s is refused and nothing changes",
  async (role) => {
    const refused = publish(role, {});
    await expect(refused).rejects.toMatchObject({ code: "forbidden" });
    await expect(refused).rejects.toThrow("only product manager or admin may do this");
    await expectUntouched();
  },
);

test("a listener is refused", async () => {
  const ctx = { ...as("admin"), actor: { kind: "listener", listenerId: 1, accountId: "mira" } } as ServiceContext;
  const input = { dial: 0.5, reason: "Mine", expectedVersion: inForce };
  await expect(publishPolicy({ ctx, input })).rejects.toMatchObject({ code: "forbidden" });
  await expectUntouched();
});

test("a dial outside the band is refused with the band", async () => {
  const outside = { code: "invalid", field: "dial", message: "dial must be inside the band 0.1 to 0.7, not 0.71" };
  await expect(publish("admin", { dial: 0.71 })).rejects.toMatchObject(outside);
  await expect(publish("admin", { dial: 0.3 })).rejects.toMatchObject({ code: "invalid", field: "dial" });
  await expectUntouched();
  expect(await publish("admin", { dial: 0.7 })).toMatchObject({ dial: 0.7 });
});

test.each([
  { reason: "  a " },
  { reason: "a".repeat(501) },
  { dial: 1.5 },
  { dial: Number.NaN },
  { expectedVersion: 1.5 },
])("%o is refused as malformed", async (change) => {
  const [field] = Object.keys(change);
  await expect(publish("admin", change)).rejects.toMatchObject({ issues: [{ path: [field] }] });
  await expectUntouched();
});

test("a version that is not in force conflicts and names the one that is", async () => {
  const stale = publish("admin", { expectedVersion: inForce + 1 });
  await expect(stale).rejects.toMatchObject({ code: "conflict", field: "expectedVersion" });
  await expect(stale).rejects.toThrow(`policy ${inForce} is in force now, not policy ${inForce + 1}`);
});

test("two publishers at the same moment: one publishes, the other gets the conflict", async () => {
  const dials = [0.41, 0.42, 0.43, 0.44];
  const results = await Promise.allSettled(dials.map((dial) => publish("productManager", { dial })));
  const refused = results.filter((result) => result.status === "rejected");
  expect(refused.map(({ reason }) => (reason as { code: string }).code)).toEqual(["conflict", "conflict", "conflict"]);
  const live = await readPolicyInForce({ ctx: as("viewer") });
  expect(dials).toContain(live.dial);
  const { entries } = await readAuditPage(db, { limit: 200 });
  expect(entries.filter(({ before }) => (before as { version: number }).version === inForce)).toHaveLength(1);
});

function as(role: StaffRole): ServiceContext {
  return {
    db,
    actor: { kind: "staff", accountId: role, name: `The ${role}`, role },
    clock: () => now,
    random: () => 0.5,
    log: { info() {}, warn() {} },
  };
}

function publish(role: StaffRole, change: { dial?: number; reason?: string; expectedVersion?: number }) {
  const input = { dial: 0.5, reason: "More discovery", expectedVersion: inForce, ...change };
  return publishPolicy({ ctx: as(role), input });
}

async function expectUntouched(): Promise<void> {
  expect(await readPolicyInForce({ ctx: as("viewer") })).toMatchObject({ version: inForce, dial: 0.3 });
}
