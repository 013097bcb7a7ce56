import { testDatabase, type TestDatabase } from "@segue/db/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Actor, ServiceContext } from "../context.ts";
import { listAudit } from "./listAudit.ts";
import { listAuditFilters } from "./listAuditFilters.ts";
import { readOverview } from "./readOverview.ts";
import { readStaffMe } from "./readStaffMe.ts";
import { recordAudit } from "./recordAudit.ts";

let db: TestDatabase;
const now = new Date("2026-03-01T12:00:00Z");
const viewer: Actor = { kind: "staff", accountId: "vera", name: "Vera", role: "viewer" };

beforeAll(async () => {
  db = await testDatabase();
  await db.prisma.staffAccount.create({ data: { id: "vera", name: "Vera", email: "vera@segue.test" } });
});
afterAll(() => db.drop());

test("before anything was loaded the overview says so instead of failing", async () => {
  const overview = await readOverview({ ctx: as(viewer) });
  expect(overview).toMatchObject({
    at: now,
    listeners: 0,
    events: { total: 0, totalEstimated: false, lastMinute: 0, lastDay: 0 },
    homes: { lastDay: 0, latencyMsP50: null },
    models: [],
    incidents: [],
    waiting: { reviews: [], paused: [] },
    policy: null,
    value: { streams: 0, minutes: 0, activeListeners: 0 },
    lastAudit: [],
    auditNames: {},
  });
});

test("live models show the numbers of their card and nothing else of it", async () => {
  const card = { metrics: { recallAt20: 0.21, note: "words", nested: { a: 1 } }, parameters: { factors: 64 } };
  const version = await db.prisma.modelVersion.create({
    data: { name: "als-artists", version: 3, checksum: "a".repeat(64), byteLength: 1, card, trainedAt: now },
  });
  await db.prisma.modelAlias.create({ data: { name: "als-artists", alias: "live", modelVersionId: version.id } });
  expect((await readOverview({ ctx: as(viewer) })).models).toEqual([
    { name: "als-artists", version: 3, trainedAt: now, checksum: "a".repeat(64), metrics: { recallAt20: 0.21 } },
  ]);
});

test("what a person and what Segue did is on the record under its name", async () => {
  const facts = {
    object: "model als-artists 3",
    reason: "Better on every cluster",
    before: null,
    after: { version: 3 },
  };
  await recordAudit({ ctx: as({ kind: "system" }), input: { ...facts, action: "model.promoted" } });
  await recordAudit({ ctx: as(viewer), input: { ...facts, action: "model.viewed" } });
  const { entries } = await listAudit({ ctx: as(viewer), input: {} });
  expect(entries.map(({ actor, action }) => [actor, action])).toEqual([
    ["Vera", "model.viewed"],
    ["Segue", "model.promoted"],
  ]);
  expect((await listAudit({ ctx: as(viewer), input: { actor: "segue" } })).entries).toHaveLength(1);
  expect(await listAuditFilters({ ctx: as(viewer) })).toEqual({
    actions: ["model.promoted", "model.viewed"],
    actors: [
      { id: "vera", name: "Vera" },
      { id: "segue", name: "Segue" },
    ],
  });
});

test("a draft that waits for approval and a version that was stopped on its way stand there until somebody decides", async () => {
  const rules = { dial: 0.3, dialMin: 0, dialMax: 1, opennessWeight: 0.2, temperature: 0.1, maxPerArtist: 2 };
  const published = { ...rules, shelfOrder: ["popular"], reason: "Because", publishedAt: now };
  const live = await db.prisma.policyVersion.create({ data: published });
  const stopped = await db.prisma.policyVersion.create({ data: { ...published, percent: 10, pausedAt: now } });
  const draft = { id: "0197f3a0-0000-7000-8000-000000000001", title: "More discovery", basedOnId: live.id };
  const facts = { scopeKind: "everyone", scopeValue: "", content: {}, reason: "Because", authorId: "vera" } as const;
  await db.prisma.policyDraft.create({ data: { ...draft, ...facts, status: "inReview", submittedAt: now } });
  await db.prisma.policyDraft.create({ data: { ...draft, ...facts, id: draft.id.replace(/1$/u, "2") } });
  expect((await readOverview({ ctx: as(viewer) })).waiting).toEqual({
    reviews: [{ id: draft.id, title: "More discovery", author: "Vera", since: now }],
    paused: [{ version: stopped.id, percent: 10, since: now }],
  });
});

test("only staff read the console", async () => {
  const listener = as({ kind: "listener", listenerId: 1 as never, accountId: "mira" });
  await expect(readOverview({ ctx: listener })).rejects.toMatchObject({ code: "forbidden" });
  await expect(listAudit({ ctx: listener, input: {} })).rejects.toMatchObject({ code: "forbidden" });
});

test("a session of an account that is gone is over", async () => {
  expect(await readStaffMe({ ctx: as(viewer) })).toEqual({ name: "Vera", email: "vera@segue.test", role: "viewer" });
  const gone = as({ ...viewer, accountId: "gone" });
  await expect(readStaffMe({ ctx: gone })).rejects.toMatchObject({ code: "unauthenticated" });
});

function as(actor: Actor): ServiceContext {
  return { db, actor, clock: () => now, random: () => 0.5, log: { info() {}, warn() {} } };
}
