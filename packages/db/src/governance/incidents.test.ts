import { afterAll, beforeAll, expect, test } from "vitest";
import { testDatabase, type TestDatabase } from "../testing/index.ts";
import { closeIncident, openIncident, readIncidents, resolveIncident } from "./incidents.ts";

let db: TestDatabase;
const at = new Date("2026-03-01T04:00:00Z");
const later = (minutes: number) => new Date(at.getTime() + minutes * 60_000);
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

test("what many servers see at once opens one incident, and another one an hour after it resolved by itself", async () => {
  const opened = await Promise.all(Array.from({ length: 5 }, () => openIncident(db, broken("als"))));
  expect(opened.filter(Boolean)).toHaveLength(1);
  await openIncident(db, broken("popular"));
  expect((await readIncidents(db, 0)).map(({ title }) => title).toSorted()).toEqual(["als is lost", "popular is lost"]);
  expect(await resolveIncident(db, { dedupeKey: "als", resolution: "readable again", at })).toBe(true);
  expect(await resolveIncident(db, { dedupeKey: "als", resolution: "readable again", at })).toBe(false);
  expect(await openIncident(db, { ...broken("als"), at: later(60) })).toBe(true);
  expect(await db.prisma.incident.count()).toBe(3);
});

test("what is met again carries the highest severity, the latest words and how often it was met", async () => {
  const open = (minute: number, words: { severity: "warning" | "critical"; title: string; times?: number }) =>
    openIncident(db, { ...broken("words"), ...words, detail: { title: words.title }, at: later(minute) });
  const read = () => db.prisma.incident.findMany({ where: { dedupeKey: "words" } });
  await open(0, { severity: "warning", title: "first" });
  await open(1, { severity: "critical", title: "second", times: 5 });
  await open(3, { severity: "warning", title: "third" });
  await open(2, { severity: "warning", title: "late news" });
  const words = { severity: "critical", title: "third", detail: { title: "third" } };
  expect(await read()).toMatchObject([{ ...words, openedAt: at, seenAt: later(3), timesSeen: 8 }]);
  await resolveIncident(db, { dedupeKey: "words", resolution: "well", at: later(4) });
  expect(await open(63, { severity: "warning", title: "again" })).toBe(false);
  expect(await read()).toMatchObject([{ title: "again", timesSeen: 9, resolvedAt: null, resolution: null }]);
  await db.prisma.incident.deleteMany({ where: { dedupeKey: "words" } });
});

test("what a person closed is not opened again: what comes then is another one", async () => {
  await openIncident(db, broken("closed"));
  const { id } = await db.prisma.incident.findFirstOrThrow({ where: { dedupeKey: "closed" } });
  await closeIncident(db, { id, actorId: "ada", resolution: "trained again", at });
  expect(await openIncident(db, { ...broken("closed"), at: later(1) })).toBe(true);
  expect(await db.prisma.incident.count({ where: { dedupeKey: "closed" } })).toBe(2);
  await db.prisma.incident.deleteMany({ where: { dedupeKey: "closed" } });
});

test("what many servers meet again at once after it was over is open once", async () => {
  await openIncident(db, broken("again"));
  await resolveIncident(db, { dedupeKey: "again", resolution: "well", at });
  const opened = Array.from({ length: 5 }, () => openIncident(db, { ...broken("again"), at: later(1) }));
  expect(await Promise.all(opened)).toEqual([false, false, false, false, false]);
  const kept = await db.prisma.incident.findMany({ where: { dedupeKey: "again" } });
  expect(kept).toMatchObject([{ timesSeen: 6, resolvedAt: null }]);
  await db.prisma.incident.deleteMany({ where: { dedupeKey: "again" } });
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
  const soon = new Date(at.getTime() + 1000);
  await resolveIncident(db, { dedupeKey: "ranker", resolution: "readable again", at: soon });
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
