import { readAuditPage } from "@segue/db";
import { testDatabase, type TestDatabase } from "@segue/db/testing";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import type { StaffRole } from "../../context.ts";
import { createExperiment } from "./createExperiment.ts";
import { decideExperiment } from "./decideExperiment.ts";
import { discardExperiment } from "./discardExperiment.ts";
import type { CreateExperimentInput } from "./experimentInput.ts";
import { getExperiment } from "./getExperiment.ts";
import { listExperiments } from "./listExperiments.ts";
import { startExperiment } from "./startExperiment.ts";
import { stopExperiment } from "./stopExperiment.ts";
import { addPolicy, asStaff, experimentWorld, type ExperimentWorld, serveSide } from "./testing/experimentWorld.ts";

let db: TestDatabase;
let world: ExperimentWorld;

beforeAll(async () => {
  db = await testDatabase();
  world = await experimentWorld(db);
  await addListeners(60);
});
afterAll(() => db.drop());
afterEach(async () => {
  await db.prisma.experiment.updateMany({ where: { status: "running" }, data: { status: "stopped" } });
});

async function addListeners(count: number, country: string | null = null): Promise<void> {
  const data = Array.from({ length: count }, (_, at) => {
    const name = `${country ?? "Nobody"} ${at}`;
    return { displayName: name, zone: "UTC", origin: "world" as const, originKey: name, country };
  });
  await db.prisma.listener.createMany({ data });
}

function plan(change: Partial<CreateExperimentInput> = {}): CreateExperimentInput {
  return {
    name: "More discovery",
    hypothesis: "Listeners take more of what is new",
    control: world.live,
    treatment: world.ramping,
    treatmentModels: null,
    controlPercent: 45,
    treatmentPercent: 45,
    holdoutPercent: 10,
    plan: { success: "listenShare", effect: 0.05, guardrails: [{ metric: "skipShare", margin: 0.05 }] },
    ...change,
  };
}

const create = (change: Partial<CreateExperimentInput> = {}, role: StaffRole = "productManager") =>
  createExperiment({ ctx: asStaff(db, role), input: plan(change) });
const start = (id: string, role: StaffRole = "productManager") =>
  startExperiment({ ctx: asStaff(db, role, 30), input: { id, reason: "Let us see" } });
const stop = (id: string) =>
  stopExperiment({ ctx: asStaff(db, "productManager"), input: { id, reason: "Seen enough" } });
const decide = (id: string, choice: "ship" | "leave", role: StaffRole = "approver") =>
  decideExperiment({ ctx: asStaff(db, role), input: { id, choice, reason: "By the rule" } });
const actsOn = async (id: string) => {
  const { entries } = await readAuditPage(db, { limit: 200 });
  return entries.filter(({ object }) => object === `experiment ${id}`).map(({ action }) => action);
};

test("a plan that was never started can be discarded, and stays in the record; one that runs cannot", async () => {
  const discard = (id: string, role: StaffRole = "productManager") =>
    discardExperiment({ ctx: asStaff(db, role), input: { id, reason: "Planned by mistake" } });
  const { id } = await create();
  await expect(discard(id, "viewer")).rejects.toMatchObject({ code: "forbidden" });
  await discard(id);
  await expect(getExperiment({ ctx: asStaff(db, "viewer"), input: { id } })).rejects.toMatchObject({
    code: "notFound",
  });
  expect(await actsOn(id)).toEqual(["experiment.discarded", "experiment.created"]);
  await expect(discard(id)).rejects.toMatchObject({ code: "notFound" });
  const { id: running } = await create();
  await start(running);
  await expect(discard(running)).rejects.toMatchObject({ code: "conflict", message: /it is running/u });
});

test("planned, started, stopped, decided by somebody else: every step stands in the record", async () => {
  const { id } = await create();
  await start(id, "admin");
  expect((await listExperiments({ ctx: asStaff(db, "viewer") }))[0]).toMatchObject({
    id,
    status: "running",
    standstill: null,
  });
  await stop(id);
  await decide(id, "leave");
  const decided = await getExperiment({ ctx: asStaff(db, "auditor"), input: { id } });
  expect(decided).toMatchObject({ status: "decided", createdBy: "The productManager", served: { control: 0 } });
  expect(decided.decision).toMatchObject({ choice: "leave", by: "The approver", reason: "By the rule" });
  expect(decided.reading?.decision.kind).toBe("goOn");
  expect(await actsOn(id)).toEqual([
    "experiment.decided",
    "experiment.stopped",
    "experiment.started",
    "experiment.created",
  ]);
});

test.each<{ field: string; way: RegExp; change: (live: number, ramping: number) => Partial<CreateExperimentInput> }>([
  { field: "treatment", way: /is on both sides: choose a version/u, change: (live) => ({ treatment: live }) },
  { field: "treatmentPercent", way: /are 110 % together: take away 10 %/u, change: () => ({ treatmentPercent: 55 }) },
  {
    field: "control",
    way: /is not live; live is policy \d+ for everyone/u,
    change: (_, ramping) => ({ control: ramping }),
  },
  { field: "treatment", way: /is not in force; on its way is policy \d+/u, change: () => ({ treatment: 9_999 }) },
  {
    field: "plan.guardrails",
    way: /is the metric that must be better/u,
    change: () => ({
      plan: { success: "skipShare", effect: 0.05, guardrails: [{ metric: "skipShare", margin: 0.05 }] },
    }),
  },
  {
    field: "treatmentModels",
    way: /there is no ranker 7/u,
    change: (live) => ({ treatment: live, treatmentModels: { ranker: 7 } }),
  },
])("refused with the field and the way out: $field $way", async ({ field, way, change }) => {
  const refused = create(change(world.live, world.ramping));
  await expect(refused).rejects.toMatchObject({ code: "invalid", field });
  await expect(refused).rejects.toThrow(way);
});

test.each([{ controlPercent: 0 }, { treatmentPercent: 1.5 }, { name: " a " }, { hypothesis: "short" }])(
  "%o is refused as malformed",
  async (change) => {
    await expect(create(change)).rejects.toMatchObject({ issues: [{ path: [Object.keys(change)[0]] }] });
  },
);

test("a side on which none of the listeners would be is refused", async () => {
  await addListeners(2, "IS");
  const scope = { scopeKind: "market", scopeValue: "IS" };
  const control = await addPolicy(db, { ...scope, percent: 100 });
  const treatment = await addPolicy(db, { ...scope, percent: 10 });
  const refused = create({ control, treatment, controlPercent: 1, treatmentPercent: 1, holdoutPercent: 0 });
  await expect(refused).rejects.toMatchObject({ code: "invalid", field: "controlPercent" });
  await expect(refused).rejects.toThrow("of the 2 listeners that it is for none would be on this side");
  await expect(create({ treatment })).rejects.toThrow(/is for market IS, policy \d+ for everyone/u);
});

test("two on the same listeners: the second waits, also when both start at the same moment", async () => {
  const ids = await Promise.all([create(), create(), create()]);
  const results = await Promise.allSettled(ids.map(({ id }) => start(id)));
  const refused = results.filter((result) => result.status === "rejected");
  expect(refused).toHaveLength(2);
  for (const { reason } of refused) expect((reason as Error).message).toContain("“More discovery” runs on the same");
});

test("what was taken back or paused meanwhile cannot start, and one that runs says that it serves nobody", async () => {
  const { id } = await create();
  const { id: later } = await create();
  await start(id);
  await db.prisma.policyVersion.update({ where: { id: world.ramping }, data: { pausedAt: new Date() } });
  const { standstill } = await getExperiment({ ctx: asStaff(db, "viewer"), input: { id } });
  expect(standstill).toBe(`Policy ${world.ramping} is paused, so the experiment serves nobody until it is resumed.`);
  await expect(start(later)).rejects.toMatchObject({ code: "invalid", field: "treatment" });
  await db.prisma.policyVersion.update({ where: { id: world.ramping }, data: { pausedAt: null } });
});

test("who planned or started it does not decide, nor does anybody ship against the rule", async () => {
  const { id } = await create({}, "admin");
  await expect(decide(id, "leave")).rejects.toThrow("it has not been started yet: start it first");
  await start(id);
  await expect(decide(id, "leave", "admin")).rejects.toMatchObject({ code: "forbidden" });
  await expect(decide(id, "ship")).rejects.toMatchObject({ code: "conflict", field: "choice" });
  await expect(decide(id, "leave", "viewer")).rejects.toMatchObject({ code: "forbidden" });
  await decide(id, "leave");
  await expect(decide(id, "leave")).rejects.toThrow("it was decided, so it cannot be decided any more");
  await expect(stop(id)).rejects.toMatchObject({ code: "conflict" });
});

test("a treatment that is better for sure ships, counted over those who were really served", async () => {
  const { id } = await create({ plan: { success: "listenShare", effect: 0.3, guardrails: [] } });
  await start(id);
  const side = (arm: "control" | "treatment", listens: number) => {
    const serving = { experimentId: id, arm, policy: world.live, tracks: world.tracks };
    const each = Array.from({ length: 110 }, (_, at) => listens + (at % 3));
    return serveSide(db, serving, each);
  };
  await side("control", 2);
  await side("treatment", 5);
  const { reading, served, days, sample } = await getExperiment({ ctx: asStaff(db, "viewer"), input: { id } });
  expect(served).toEqual({ control: 110, treatment: 110, holdout: 0 });
  expect(reading?.success.verdict).toBe("better");
  expect(reading?.success.control).toBeCloseTo(0.3, 1);
  // Ten in a hundred were to be held out and none was: that has a chance of less than one in a thousand.
  expect(reading?.decision.kind).toBe("broken");
  expect(days.map(({ arm, homes, newListeners }) => [arm, homes, newListeners])).toEqual([
    ["control", 110, 110],
    ["treatment", 110, 110],
  ]);
  expect(sample.wanted?.anytime).toBeGreaterThan(0);
  await db.prisma.experiment.update({ where: { id }, data: { holdoutPercent: 0 } });
  await decide(id, "ship");
  expect((await getExperiment({ ctx: asStaff(db, "viewer"), input: { id } })).decision?.rule).toBe(
    "Listens of the cards seen are better for sure.",
  );
});
