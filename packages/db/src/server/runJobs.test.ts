import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { requestJob } from "../model/requestJob.ts";
import { testDatabase, type TestDatabase } from "../testing/index.ts";
import { type JobRunner, runJobs } from "./runJobs.ts";

const never = "0 0 1 1 * train";
const idle = (): Promise<void> => Promise.resolve();
const watching = { guardrails: idle, exposure: idle, audit: idle };
const nothing = { train: idle, mixes: idle, homes: idle, wrapped: idle, simulate: idle, ...watching };

describe("jobs", () => {
  let db: TestDatabase;
  let runner: JobRunner | undefined;
  beforeEach(async () => void (db = await testDatabase()));
  afterEach(async () => {
    await runner?.stop();
    await db.drop();
  });

  const waiting = async (): Promise<number> => {
    const { rows } = await db.pool.query<{ n: number }>("SELECT count(*)::int AS n FROM graphile_worker.jobs");
    return rows[0]?.n ?? 0;
  };

  it("are done once, however often they were asked for before", async () => {
    for (let asked = 0; asked < 3; asked++) await requestJob(db, "train");
    expect(await waiting()).toBe(1);
    const train = vi.fn<() => Promise<void>>(() => Promise.resolve());
    runner = await runJobs(db, { ...nothing, train }, never);
    await vi.waitFor(async () => expect(await waiting()).toBe(0), { timeout: 10_000 });
    expect(train).toHaveBeenCalledOnce();
  });

  it("are done while the runner lives, as soon as they are asked for", async () => {
    const train = vi.fn<() => Promise<void>>(() => Promise.resolve());
    runner = await runJobs(db, { ...nothing, train }, never);
    await requestJob(db, "train");
    await vi.waitFor(() => expect(train).toHaveBeenCalledOnce(), { timeout: 10_000 });
  });

  it("that must not wait are done beside one that takes its time", async () => {
    let finish = () => {};
    const train = vi.fn<() => Promise<void>>(() => new Promise((resolve) => void (finish = resolve)));
    const guardrails = vi.fn<() => Promise<void>>(() => Promise.resolve());
    runner = await runJobs(db, { ...nothing, train, guardrails }, never);
    await requestJob(db, "train");
    await vi.waitFor(() => expect(train).toHaveBeenCalledOnce(), { timeout: 10_000 });
    await requestJob(db, "guardrails");
    await vi.waitFor(() => expect(guardrails).toHaveBeenCalledOnce(), { timeout: 10_000 });
    finish();
  });
});
