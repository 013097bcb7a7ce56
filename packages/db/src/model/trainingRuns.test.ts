import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { createDatabase } from "../database.ts";
import { testDatabase, type TestDatabase } from "../testing/index.ts";
import { whileTrainingAlone } from "./trainingLock.ts";
import {
  beginTrainingRun,
  endTrainingRun,
  keepTrainingData,
  keepTrainingStep,
  readTrainedNames,
  readTrainingRuns,
  type NewRun,
} from "./trainingRuns.ts";

let db: TestDatabase;
const at = new Date("2026-03-01T04:00:00Z");
const later = (hours: number) => new Date(at.getTime() + hours * 3_600_000);
const sum = (digit: string) => digit.repeat(64);
const begin = (facts: Partial<NewRun> = {}) =>
  beginTrainingRun(db, { at, receivedUntil: at, place: "1 on here", actorId: null, resumeSince: later(-6), ...facts });

beforeAll(async () => {
  db = await testDatabase();
});
beforeEach(async () => {
  await db.prisma.trainingRun.deleteMany();
});
afterAll(() => db.drop());

const trial = { checksum: sum("a"), evaluation: { metrics: { ndcg: 0.5 } }, seconds: 2, at };
const step = { name: "als", fingerprint: "f", trial, fit: null, peakBytes: 1e9 };

test("a training that was cut off is taken up where it stood, of the same state of the log", async () => {
  const first = await begin();
  expect(await keepTrainingData(db, first.id, { dataChecksum: sum("1"), rows: 7 })).toBe(false);
  await keepTrainingStep(db, first.id, step);
  const again = await begin({ at: later(1), receivedUntil: later(1), place: "2 on here" });
  expect(await readTrainedNames(db)).toEqual(new Set());
  expect(again).toEqual({
    id: first.id,
    receivedUntil: at,
    dataChecksum: sum("1"),
    steps: [{ name: "als", fingerprint: "f", trial, fit: null, peakBytes: 1e9 }],
  });
  await keepTrainingStep(db, first.id, {
    ...step,
    fit: { artefact: { checksum: sum("b"), byteLength: 5 }, seconds: 3, at },
  });
  await endTrainingRun(db, first.id, { at: later(2), error: null, peakBytes: 2e9 });
  const [run] = await readTrainingRuns(db, 5);
  expect(run).toMatchObject({ status: "done", resumed: 1, place: "2 on here", rows: 7, peakBytes: 2e9 });
  expect(await readTrainedNames(db)).toEqual(new Set(["als"]));
  expect(run?.steps[0]?.fit).toEqual({ artefact: { checksum: sum("b"), byteLength: 5 }, seconds: 3, at });
});

test("what was made of another state of the log is thrown away", async () => {
  const first = await begin();
  await keepTrainingData(db, first.id, { dataChecksum: sum("1"), rows: 7 });
  await keepTrainingStep(db, first.id, step);
  const again = await begin();
  expect(await keepTrainingData(db, again.id, { dataChecksum: sum("2"), rows: 8 })).toBe(true);
  expect((await begin()).steps).toEqual([]);
});

test("one that is done, or was cut off long ago, is not gone on with", async () => {
  const old = await begin({ at: later(-7) });
  const fresh = await begin();
  expect(fresh.id).not.toBe(old.id);
  await endTrainingRun(db, fresh.id, { at, error: null, peakBytes: 1 });
  expect((await begin({ at: later(1) })).id).not.toBe(fresh.id);
  const runs = await readTrainingRuns(db, 5);
  expect(runs.map(({ status, error }) => [status, error])).toEqual([
    ["running", null],
    ["done", null],
    ["failed", "cut off"],
  ]);
});

test("one that failed can be gone on with", async () => {
  const first = await begin();
  await endTrainingRun(db, first.id, { at, error: "the disk is full", peakBytes: 1 });
  expect((await readTrainingRuns(db, 1))[0]).toMatchObject({ status: "failed", error: "the disk is full" });
  expect((await begin()).id).toBe(first.id);
  expect((await readTrainingRuns(db, 1))[0]).toMatchObject({ status: "running", error: null, finishedAt: null });
});

test("of two processes one trains; the lock goes with the one that ends, however it ends", async () => {
  const other = createDatabase({ url: db.url });
  const inside = await whileTrainingAlone(db, async () => whileTrainingAlone(other, async () => "both"));
  expect(inside).toEqual({ made: null });
  await expect(whileTrainingAlone(db, () => Promise.reject(new Error("gone")))).rejects.toThrow("gone");
  expect(await whileTrainingAlone(other, async () => "mine")).toEqual({ made: "mine" });
  await other.close();
});

/** What a database that ends does to whoever holds a lock of it. */
const endLocks = () =>
  db.pool.query(
    "select pg_terminate_backend(pid) from pg_locks join pg_database on pg_database.oid = database where locktype = 'advisory' and granted and datname = current_database()",
  );

test("whoever loses the database loses the turn, hears of it, and leaves no half connection behind", async () => {
  const began = whileTrainingAlone(db, async (checkAlone) => {
    checkAlone();
    await endLocks();
    await expect.poll(() => attempt(checkAlone)).toMatch(/^the database was lost \(.+\): train again/u);
    expect(await whileTrainingAlone(db, async () => "somebody else")).toEqual({ made: "somebody else" });
    checkAlone();
  });
  await expect(began).rejects.toThrow("the database was lost");
  const failing = whileTrainingAlone(db, async () => {
    await endLocks();
    throw new Error("a query failed, at great length");
  });
  await expect(failing).rejects.toThrow("the database was lost");
  expect(await whileTrainingAlone(db, async () => "the next")).toEqual({ made: "the next" });
});

function attempt(work: () => void): string {
  try {
    work();
    return "";
  } catch (error) {
    return (error as Error).message;
  }
}
