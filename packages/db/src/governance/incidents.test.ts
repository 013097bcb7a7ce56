import { afterAll, beforeAll, expect, test } from "vitest";
import { testDatabase, type TestDatabase } from "../testing/index.ts";
import { closeIncident, openIncident, readIncidents, resolveIncident } from "./incidents.ts";

let db: TestDatabase;
const at = new Date("2026-03-01T04:00:00Z");
const broken = (key: string) =>
  ({
    kind: "artefact.lost",
    dedupeKey: key,
    severity: "critical",
    title: `${key} is lost`,
    detail: { key },
    at,
  }) as const;

beforeAll(async () => {
  db = await testDatabase();
  await db.prisma.staffAccount.create({
    data: { id: "ada", name: "Ada", email: "ada@segue.test", role: "mlEngineer" },
  });
});
afterAll(() => db.drop());

test("what many servers see at once opens one incident, and another one only after it is resolved", async () => {
  const opened = await Promise.all(Array.from({ length: 5 }, () => openIncident(db, broken("als"))));
  expect(opened.filter(Boolean)).toHaveLength(1);
  await openIncident(db, broken("popular"));
  expect((await readIncidents(db, 0)).map(({ title }) => title).toSorted()).toEqual(["als is lost", "popular is lost"]);
  expect(await resolveIncident(db, { dedupeKey: "als", resolution: "readable again", at })).toBe(true);
  expect(await resolveIncident(db, { dedupeKey: "als", resolution: "readable again", at })).toBe(false);
  expect(await openIncident(db, broken("als"))).toBe(true);
  expect(await db.prisma.incident.count()).toBe(3);
});

test("a person closes an incident, on the record; a closed one cannot be closed again", async () => {
  const [{ id }] = await readIncidents(db, 0);
  expect(await closeIncident(db, { id, actorId: "ada", resolution: "trained again", at })).toBe(true);
  expect(await closeIncident(db, { id, actorId: "ada", resolution: "trained again", at })).toBe(false);
  expect(await db.prisma.auditEntry.findFirst({ orderBy: { id: "desc" } })).toMatchObject({
    actorId: "ada",
    action: "incident.resolved",
    object: `incident ${id}`,
    reason: "trained again",
  });
});

test("open ones come first, the oldest first; then the latest resolved, with who closed them", async () => {
  const read = async (resolved: number) =>
    (await readIncidents(db, resolved)).map(({ title, resolvedBy, resolution }) => [title, resolvedBy, resolution]);
  expect(await read(0)).toEqual([["als is lost", null, null]]);
  await openIncident(db, broken("ranker"));
  expect(await read(5)).toEqual([
    ["als is lost", null, null],
    ["ranker is lost", null, null],
    ["popular is lost", "Ada", "trained again"],
    ["als is lost", null, "readable again"],
  ]);
  const later = new Date(at.getTime() + 1000);
  await resolveIncident(db, { dedupeKey: "ranker", resolution: "readable again", at: later });
  expect(await read(1)).toEqual([
    ["als is lost", null, null],
    ["ranker is lost", null, "readable again"],
  ]);
});

test("what a process that died left open is resolved by who is well, once nobody has met the cause for a while", async () => {
  const minute = (minutes: number) => new Date(at.getTime() + minutes * 60_000);
  const well = (minutes: number, unseen: number) =>
    resolveIncident(db, { dedupeKey: "left", resolution: "well", at: minute(minutes), unseenSince: minute(unseen) });
  await openIncident(db, broken("left"));
  expect(await openIncident(db, { ...broken("left"), at: minute(5) })).toBe(false);
  expect(await well(6, 3)).toBe(false);
  expect(await well(9, 6)).toBe(true);
  expect(await db.prisma.incident.findFirst({ where: { dedupeKey: "left" } })).toMatchObject({
    openedAt: at,
    seenAt: minute(5),
    resolvedAt: minute(9),
  });
});
