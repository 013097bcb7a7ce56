import { testDatabase, type TestDatabase } from "@segue/db/testing";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { IncidentWatch, type WatchParts } from "./incidentWatch.ts";

let db: TestDatabase;
let now: number;
let warned: string[];
let parts: WatchParts;

beforeAll(async () => {
  db = await testDatabase();
});
afterAll(async () => db.drop());
beforeEach(async () => {
  await db.prisma.incident.deleteMany();
  now = Date.UTC(2026, 2, 1);
  warned = [];
  parts = { db, clock: () => new Date(now), log: { info() {}, warn: (message) => warned.push(message) } };
});

const trouble = {
  kind: "serving.failed",
  dedupeKey: "homes",
  severity: "critical",
  title: "Homes fail",
  detail: {},
} as const;
const end = { dedupeKey: "homes", resolution: "well again" };
const pass = (minutes: number) => void (now += minutes * 60_000);
const open = async () => (await db.prisma.incident.findMany({ where: { resolvedAt: null } })).length;

test("a process that met the cause resolves its incident as soon as it is gone", async () => {
  const watch = new IncidentWatch();
  expect(await watch.seen(parts, trouble)).toBe(true);
  expect(await watch.seen(parts, trouble)).toBe(false);
  expect(await open()).toBe(1);
  expect(await watch.well(parts, end)).toBe(true);
  expect(await open()).toBe(0);
});

test("what a process that died left open is resolved by the next that is well, after three minutes of silence", async () => {
  await new IncidentWatch().seen(parts, trouble);
  const next = new IncidentWatch();
  pass(1);
  expect(await next.well(parts, end)).toBe(false);
  pass(1);
  expect(await next.well(parts, end)).toBe(false);
  expect(await open()).toBe(1);
  pass(2);
  expect(await next.well(parts, end)).toBe(true);
  expect(await open()).toBe(0);
});

test("one that is well does not talk over one that still meets the cause", async () => {
  const [ill, well] = [new IncidentWatch(), new IncidentWatch()];
  for (let minute = 0; minute < 10; minute += 1) {
    await ill.seen(parts, trouble);
    await well.well(parts, end);
    pass(1);
  }
  expect(await db.prisma.incident.count()).toBe(1);
  expect(await open()).toBe(1);
});

test("a cause that some requests meet and others do not is one incident, over when nobody has met it for three minutes", async () => {
  const watch = new IncidentWatch();
  const quiet = { ...end, afterSilence: true };
  for (let turn = 0; turn < 40; turn += 1) {
    await watch.seen(parts, trouble);
    expect(await watch.well(parts, quiet)).toBe(false);
    now += 10_000;
  }
  pass(2);
  expect(await watch.well(parts, quiet)).toBe(false);
  expect(await open()).toBe(1);
  pass(2);
  expect(await watch.well(parts, quiet)).toBe(true);
  // The last three were met after it was said for the last time.
  expect(await db.prisma.incident.findMany()).toMatchObject([{ timesSeen: 37, resolution: "well again" }]);
});

test("a cause that comes back within the hour opens its incident again", async () => {
  const watch = new IncidentWatch();
  for (let turn = 0; turn < 10; turn += 1) {
    await watch.seen(parts, trouble);
    expect(await open()).toBe(1);
    pass(1);
    await watch.well(parts, end);
    expect(await open()).toBe(0);
    pass(1);
  }
  expect(await db.prisma.incident.findMany()).toMatchObject([{ timesSeen: 10 }]);
});

test("a cause that is still there opens another incident after a person closed the first", async () => {
  const watch = new IncidentWatch();
  await watch.seen(parts, trouble);
  await db.prisma.incident.updateMany({ data: { resolvedAt: new Date(now), resolution: "restarted it" } });
  await watch.seen(parts, trouble);
  expect(await open()).toBe(0);
  pass(1);
  await watch.seen(parts, trouble);
  expect(await open()).toBe(1);
});

const noConnection = { query: () => Promise.reject(new Error("no connection")) };
const away = (): WatchParts => ({ ...parts, db: { ...db, pool: noConnection } as never });

test("a record that cannot be written is said in the log, and nothing else happens", async () => {
  const watch = new IncidentWatch();
  expect(await watch.seen(away(), trouble)).toBe(true);
  expect(await watch.well(away(), end)).toBe(false);
  expect(warned).toEqual(Array(2).fill("an incident could not be recorded: no connection"));
});

test("what could not be recorded is recorded when it is met next, not a minute later, and none of it is lost", async () => {
  const watch = new IncidentWatch();
  await watch.seen(away(), trouble);
  now += 1000;
  expect(await watch.seen(parts, trouble)).toBe(false);
  expect(await db.prisma.incident.findMany()).toMatchObject([{ timesSeen: 2, resolvedAt: null }]);
  expect(await watch.well(away(), end)).toBe(false);
  now += 1000;
  expect(await watch.well(parts, end)).toBe(true);
  expect(await open()).toBe(0);
});
