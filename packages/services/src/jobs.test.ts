import { whileTrainingAlone } from "@segue/db";
import { testDatabase, type TestDatabase } from "@segue/db/testing";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { ServiceContext } from "./context.ts";
import { startJobs } from "./jobs.ts";

let db: TestDatabase;
const at = new Date("2026-03-01T04:00:00Z");

beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.drop());

async function start() {
  const info = vi.fn<ServiceContext["log"]["info"]>();
  const train = vi.fn<() => Promise<void>>(async () => {});
  const ctx: ServiceContext = {
    db,
    actor: { kind: "system" },
    clock: () => at,
    random: () => 0.5,
    log: { info, warn: info },
  };
  return { train, info, jobs: await startJobs({ ctx, input: { train, simulate: async () => {} } }) };
}

async function trainingJobs(): Promise<number | null> {
  return (await db.pool.query("select from graphile_worker.jobs where task_identifier = 'train'")).rowCount;
}

test("the first start works everybody's year out, so that places can be told", async () => {
  const { info, jobs } = await start();
  await vi.waitFor(() => expect(info).toHaveBeenCalledWith("wrapped: 0 editions of 2026"), { timeout: 10_000 });
  await jobs.stop();
});

test("a training that was cut off is gone on with at the next start, one that came to its end is not", async () => {
  const run = { startedAt: at, receivedUntil: at, place: "here" };
  await db.prisma.trainingRun.create({ data: { ...run, status: "done", finishedAt: at } });
  const idle = await start();
  await idle.jobs.stop();
  expect(await trainingJobs()).toBe(0);
  expect(idle.train).not.toHaveBeenCalled();

  await db.prisma.trainingRun.create({ data: { ...run, status: "running" } });
  const busy = await start();
  await vi.waitFor(() => expect(busy.train).toHaveBeenCalledOnce(), { timeout: 10_000 });
  await vi.waitFor(() => expect(busy.info).toHaveBeenCalledWith("models: trained; what passed the gate is live"));
  await busy.jobs.stop();
});

test("a training that goes on elsewhere is not done once more", async () => {
  await db.prisma.trainingRun.create({ data: { startedAt: at, receivedUntil: at, place: "there", status: "running" } });
  await whileTrainingAlone(db, async () => {
    const { train, jobs } = await start();
    await jobs.stop();
    expect(train).not.toHaveBeenCalled();
  });
  expect(await trainingJobs()).toBe(0);
});
