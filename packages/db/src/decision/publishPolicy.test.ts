import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { testDatabase, type TestDatabase } from "../testing/index.ts";
import { listPublishedPolicies, readPolicyRecord } from "./policyHistory.ts";
import { publishPolicyVersion } from "./publishPolicy.ts";

let db: TestDatabase;
const at = new Date("2026-03-01T12:00:00Z");

beforeAll(async () => {
  db = await testDatabase();
  const people = ["pia", "asha", "bo"].map((id) => ({
    id,
    name: id,
    email: `${id}@segue.test`,
    role: "productManager" as const,
  }));
  await db.prisma.staffAccount.createMany({ data: people });
});
afterAll(() => db.drop());

let first: number;
beforeEach(async () => {
  await db.prisma.policyVersion.updateMany({ where: { retiredAt: null }, data: { retiredAt: at } });
  const row = await db.prisma.policyVersion.create({
    data: {
      dial: 0.3,
      dialMin: 0.1,
      dialMax: 0.7,
      opennessWeight: 0.2,
      temperature: 0.5,
      maxPerArtist: 2,
      shelfOrder: ["shortcuts", "made-for-you"],
      reason: "The first policy",
      publishedAt: at,
    },
  });
  first = row.id;
});

test("publishing replaces the policy in force and keeps everything but the dial", async () => {
  const outcome = await publishPolicyVersion(db, publication({ dial: 0.55, authorId: "pia" }));
  const inForce = await readPolicyRecord(db, "inForce");
  expect(outcome).toEqual({ kind: "published", version: inForce?.version });
  expect(inForce).toMatchObject({ dial: 0.55, dialMin: 0.1, dialMax: 0.7, opennessWeight: 0.2, author: "pia" });
  expect(await readPolicyRecord(db, first)).toMatchObject({ dial: 0.3, retiredAt: at, author: null });
  const row = await db.prisma.policyVersion.findUniqueOrThrow({ where: { id: inForce?.version ?? 0 } });
  expect(row.shelfOrder).toEqual(["shortcuts", "made-for-you"]);
  expect((await listPublishedPolicies(db, 2)).map(({ version }) => version)).toEqual([inForce?.version, first]);
});

test("publishing writes its audit entry with before and after", async () => {
  await publishPolicyVersion(db, publication({ dial: 0.4, authorId: "asha", reason: "Weekend test" }));
  const inForce = await readPolicyRecord(db, "inForce");
  const entry = await db.prisma.auditEntry.findFirstOrThrow({ orderBy: { id: "desc" } });
  expect(entry).toMatchObject({
    at,
    actorId: "asha",
    action: "policy.published",
    object: `policy ${inForce?.version}`,
    reason: "Weekend test",
    before: { version: first, dial: 0.3 },
    after: { version: inForce?.version, dial: 0.4 },
  });
});

test("of many publishers at the same moment one wins and the others learn what is in force", async () => {
  const authors = ["pia", "asha", "bo"];
  const attempts = Array.from({ length: 9 }, (_, index) =>
    publishPolicyVersion(db, publication({ dial: 0.4 + index / 100, authorId: authors[index % 3] ?? "pia" })),
  );
  const outcomes = await Promise.all(attempts);
  const published = outcomes.filter((outcome) => outcome.kind === "published");
  expect(published).toHaveLength(1);
  const version = published[0]?.version;
  const conflicts = outcomes.filter((outcome) => outcome.kind === "conflict");
  expect(conflicts.map(({ inForce }) => inForce)).toEqual(Array.from({ length: 8 }, () => version));
  expect(await db.prisma.policyVersion.count({ where: { publishedAt: { not: null }, retiredAt: null } })).toBe(1);
  expect(await db.prisma.auditEntry.count({ where: { object: `policy ${version}` } })).toBe(1);
});

test("a publication that fails half-way leaves the policy in force as it was", async () => {
  const entries = await db.prisma.auditEntry.count();
  await expect(publishPolicyVersion(db, publication({ dial: 0.4, authorId: "nobody" }))).rejects.toThrow(
    /foreign key/iu,
  );
  await expect(publishPolicyVersion(db, publication({ dial: 0.95, authorId: "pia" }))).rejects.toThrow(
    /policy_version_band/u,
  );
  expect(await readPolicyRecord(db, "inForce")).toMatchObject({ version: first, dial: 0.3 });
  expect(await db.prisma.auditEntry.count()).toBe(entries);
});

function publication(change: { dial: number; authorId: string; reason?: string }) {
  return { expectedVersion: first, reason: "Because", at, ...change };
}
