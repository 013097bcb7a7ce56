import type { LoopTally } from "@segue/engine/value";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { ServiceContext } from "../../context.ts";
import { readLivePolicy } from "@segue/db";
import { type Person, policyHouse, type PolicyHouse } from "../../decision/testing/policyHouse.ts";
import { askSimulation } from "./askSimulation.ts";
import { cancelSimulation } from "./cancelSimulation.ts";
import { listSimulations } from "./listSimulations.ts";
import { readSimulation } from "./readSimulation.ts";
import { runSimulations } from "./runSimulations.ts";
import type { MakeWorld } from "./simulatedWorld.ts";

let house: PolicyHouse;
beforeAll(async () => {
  house = await policyHouse();
});
beforeEach(async () => {
  await house.db.prisma.simulationRun.deleteMany();
});
afterAll(() => house.db.drop());

/** A worker for whom two seconds pass at every look at the clock. */
function worker(): ServiceContext {
  let seconds = 0;
  const clock = (): Date => new Date(Date.UTC(2026, 2, 1, 12) + 1000 * (seconds += 2));
  return { ...house.as("pia"), actor: { kind: "system" }, clock };
}

/** A world in which everybody listens twice a visit; `meanwhile` is called at every step. */
function worldOf(meanwhile: () => void = () => {}): MakeWorld {
  return ({ listeners }) => ({
    catalogue: { rightsHolders: [], artistOf: () => null, creatorOf: () => null },
    artists: 3,
    tastes: Array.from({ length: listeners }, () => "indie rock"),
    *prepare() {
      yield 1;
    },
    *live({ tally }): Generator<number, LoopTally> {
      for (const share of [0.25, 0.5, 0.75, 1]) {
        meanwhile();
        yield share;
      }
      tally.sums.visits.fill(1);
      tally.sums.listens.fill(2);
      return tally;
    },
  });
}

let asked = 0;

/** A millisecond later than what was asked before. */
async function ask(person: Person, change: object = {}) {
  const at = new Date(Date.UTC(2026, 2, 1) + ++asked);
  const { version: _, ...live } = (await readLivePolicy(house.db)) ?? { version: 0 };
  const input = { kind: "compare" as const, weeks: 1, listeners: 20, seed: "first", policy: { ...live, ...change } };
  return askSimulation({ ctx: { ...house.as(person), clock: () => at }, input });
}

const read = (id: string, person: Person = "vera") => readSimulation({ ctx: house.as(person), input: { id } });

test("a question waits, is answered by the worker, and anybody of the staff reads the answer", async () => {
  const { id, expectedSeconds } = await ask("pia", { dial: 0.6 });
  expect(expectedSeconds).toBeGreaterThan(0);
  const waiting = await read(id);
  expect(waiting).toMatchObject({ status: "waiting", progress: 0, answer: null, draft: { dial: 0.6 }, isMine: false });
  expect(waiting.changes).toEqual([expect.stringContaining("0.6")]);
  expect(await runSimulations({ ctx: worker(), input: { makeWorld: worldOf() } })).toBe(1);
  const done = await read(id);
  expect(done).toMatchObject({ status: "done", progress: 1, failure: null, secondsLeft: null });
  expect(done.answer).toMatchObject({
    kind: "compare",
    metrics: { listensPerVisit: { draft: { value: 2 }, difference: { value: 0, low: 0, high: 0 } } },
  });
  const listed = await listSimulations({ ctx: house.as("pia") });
  expect(listed.map((one) => [one.id, one.isMine])).toEqual([[id, true]]);
});

test("the job is asked for with the question", async () => {
  await ask("pia");
  const { rows } = await house.db.pool.query("select task_identifier from graphile_worker.jobs");
  expect(rows).toEqual([{ task_identifier: "simulate" }]);
});

test("one open question a person; another person's waits behind it, oldest first", async () => {
  const { id } = await ask("pia");
  await expect(ask("pia")).rejects.toMatchObject({
    code: "conflict",
    message: expect.stringContaining("cancel it") as string,
  });
  const other = await ask("paul");
  expect(await runSimulations({ ctx: worker(), input: { makeWorld: worldOf() } })).toBe(2);
  for (const one of [id, other.id]) expect((await read(one)).status).toBe("done");
  await expect(ask("pia")).resolves.toBeDefined();
});

test("of two that were asked at once by one person one is kept", async () => {
  const tried = await Promise.allSettled([ask("pia"), ask("pia"), ask("pia")]);
  expect(tried.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
});

test("cancelled while it runs: it has no answer, says by whom, and the worker stops and goes on with the next", async () => {
  const { id } = await ask("pia");
  const next = await ask("paul");
  let steps = 0;
  let cancelled: Promise<void> | undefined;
  const makeWorld = worldOf(() => {
    steps++;
    cancelled ??= cancelSimulation({ ctx: house.as("pia"), input: { id } });
  });
  await runSimulations({ ctx: worker(), input: { makeWorld } });
  await cancelled;
  expect(await read(id)).toMatchObject({ status: "failed", answer: null, failure: "it was cancelled by pia" });
  expect((await read(next.id)).status).toBe("done");
  expect(steps).toBeLessThan(16);
});

test("only who asked, or an admin, cancels; what has ended is told as ended", async () => {
  const { id } = await ask("pia");
  const cancel = (person: Person) => cancelSimulation({ ctx: house.as(person), input: { id } });
  await expect(cancel("paul")).rejects.toMatchObject({
    code: "forbidden",
    message: expect.stringContaining("pia") as string,
  });
  await expect(cancel("vera")).rejects.toMatchObject({ code: "forbidden" });
  await cancel("adam");
  await expect(cancel("pia")).rejects.toMatchObject({ code: "conflict" });
});

test("what a process that is gone left behind is told as cut off by the next one", async () => {
  const { id } = await ask("pia");
  await house.db.prisma.simulationRun.update({ where: { id }, data: { startedAt: new Date(), progress: 0.4 } });
  expect(await runSimulations({ ctx: worker(), input: { makeWorld: worldOf() } })).toBe(0);
  expect(await read(id)).toMatchObject({ status: "failed", failure: expect.stringContaining("cut off") as string });
});

test("a world that breaks fails its own question, not the next", async () => {
  const { id } = await ask("pia");
  let made = 0;
  const makeWorld: MakeWorld = (wish) => {
    if (made++ === 0) throw new RangeError("no such world");
    return worldOf()(wish);
  };
  const next = await ask("paul");
  await runSimulations({ ctx: worker(), input: { makeWorld } });
  expect(await read(id)).toMatchObject({ status: "failed", failure: "it failed: no such world" });
  expect((await read(next.id)).status).toBe("done");
});

test("two workers never answer one question twice", async () => {
  await ask("pia");
  let worlds = 0;
  const makeWorld: MakeWorld = (wish) => {
    worlds++;
    return worldOf()(wish);
  };
  await Promise.all([1, 2, 3].map(() => runSimulations({ ctx: worker(), input: { makeWorld } })));
  expect(worlds).toBe(1);
});

test("what cannot be asked is refused with the field and the way out", async () => {
  const { version: _, ...policy } = (await readLivePolicy(house.db)) ?? { version: 0 };
  const fine = { kind: "compare" as const, weeks: 1, listeners: 20, seed: "first", policy };
  const refused = (change: object) => askSimulation({ ctx: house.as("pia"), input: { ...fine, ...change } });
  await expect(refused({ weeks: 13 })).rejects.toThrow(/whole number from 1 to 12/u);
  await expect(refused({ listeners: 19 })).rejects.toThrow(/whole number from 20 to 1500/u);
  await expect(refused({ seed: "a seed" })).rejects.toThrow(/letters, digits/u);
  await expect(refused({ kind: "sweep", points: 11, weeks: 12, listeners: 1500 })).rejects.toMatchObject({
    field: "listeners",
    message: expect.stringContaining("fewer listeners or weeks") as string,
  });
  await expect(refused({ policy: { ...policy, dialMin: 0.9, dialMax: 0.1 } })).rejects.toMatchObject({
    code: "invalid",
    field: expect.stringMatching(/^policy\.dial/u) as string,
  });
  await expect(ask("vera")).rejects.toMatchObject({ code: "forbidden" });
  await expect(read("0190a000-0000-7000-8000-000000000000")).rejects.toMatchObject({ code: "notFound" });
});
