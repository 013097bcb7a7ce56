import { testDatabase, type TestDatabase } from "@segue/db/testing";
import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { addListener, addPlays, homeWorld, now } from "../../prediction/testing/homeWorld.ts";
import { trainModels, type TrainedModel } from "../trainModels.ts";

let db: TestDatabase;
const dataDir = mkdtempSync(join(tmpdir(), "segue-interrupted-"));
const children: ChildProcess[] = [];

beforeAll(async () => {
  db = await testDatabase();
  const world = await homeWorld(db);
  for (let fan = 0; fan < 12; fan++) {
    const plays = world.tracks[fan % 2].map(([first], artist) => ({
      itemId: first,
      daysAgo: 2 + 5 * ((artist + fan) % 15),
    }));
    await addPlays(db, await addListener(db, `fan ${fan}`), plays);
  }
});
afterEach(() => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
});
afterAll(async () => {
  await db.drop();
  rmSync(dataDir, { recursive: true, force: true });
});

const train = (): Promise<TrainedModel[]> =>
  trainModels({
    ctx: {
      db,
      actor: { kind: "system" },
      clock: () => new Date(now + 60_000),
      random: () => 0.5,
      log: { info: () => {}, warn: () => {} },
    },
    input: { dataDir },
  });

/** A training in another process that has come to a step and stays there. */
async function trainUntil(step: string): Promise<ChildProcess> {
  const child = fork(join(import.meta.dirname, "trainAndHang.fixture.ts"), [db.url, dataDir, step]);
  children.push(child);
  const [said] = (await once(child, "message")) as [string];
  expect(said).toBe("in the middle");
  return child;
}

async function kill(child: ChildProcess): Promise<void> {
  const gone = once(child, "exit");
  child.kill("SIGKILL");
  await gone;
}

/** The server may take a moment to see that a killed process is gone. */
const trainOnceFree = (): Promise<TrainedModel[]> => vi.waitFor(train, { timeout: 20_000, interval: 200 });

const steps = async () =>
  Object.fromEntries(
    (await db.prisma.trainingStep.findMany({ include: { run: true } }))
      .filter(({ run }) => run.status === "running" || run.resumed > 0)
      .map(({ name, triedAt, fittedAt }) => [name, [triedAt?.getTime(), fittedAt?.getTime()]]),
  );
const firstMoment = now;
const laterMoment = now + 60_000;

test("of two processes one trains; the other says who does, since when, and begins nothing", async () => {
  const child = await trainUntil("measuring als-tracks");
  await expect(train()).rejects.toMatchObject({
    code: "conflict",
    message: expect.stringMatching(
      new RegExp(
        `^a training runs already in process ${child.pid} on .+ since ${new Date(now).toISOString()}: wait`,
        "u",
      ),
    ) as string,
  });
  expect(await db.prisma.trainingRun.count()).toBe(1);
});

test("killed in its trials, a training goes on with what was stored, and ends as if nothing had been", async () => {
  const killed = await trainUntil("measuring als-artists");
  await kill(killed);
  const before = await steps();
  expect(before["als-tracks"]).toEqual([firstMoment, undefined]);
  expect(before["als-artists"]).toBeUndefined();
  expect(await db.prisma.modelVersion.count()).toBe(0);

  const trained = await trainOnceFree();
  const after = await steps();
  expect(after["als-tracks"]).toEqual([firstMoment, laterMoment]);
  expect(after["als-artists"]).toEqual([laterMoment, laterMoment]);
  expect(new Set(trained.map(({ version }) => version))).toEqual(new Set([1]));
  const again = await train();
  expect(again.map(({ checksum }) => checksum)).toEqual(trained.map(({ checksum }) => checksum));
});

test("killed in its fits, it goes on there; what was lost meanwhile is made again", async () => {
  const killed = await trainUntil("fitting popular-artists");
  await kill(killed);
  const lost = await db.prisma.trainingStep.findFirstOrThrow({
    where: { name: "neighbours-tracks", run: { status: "running" } },
  });
  await rm(join(dataDir, "models", `${lost.checksum}.bin`));
  const trained = await trainOnceFree();
  const run = await db.prisma.trainingRun.findFirstOrThrow({ orderBy: { id: "desc" }, include: { steps: true } });
  expect([run.status, run.resumed]).toEqual(["done", 1]);
  const fittedAt = (name: string) => run.steps.find((step) => step.name === name)?.fittedAt?.getTime();
  expect([fittedAt("als-tracks"), fittedAt("neighbours-tracks"), fittedAt("als-artists")]).toEqual([
    firstMoment,
    laterMoment,
    laterMoment,
  ]);
  expect(trained.find(({ name }) => name === "neighbours-tracks")?.checksum).toBe(lost.checksum);
});
