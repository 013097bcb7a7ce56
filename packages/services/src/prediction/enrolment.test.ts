import { putInForce, testDatabase, type TestDatabase } from "@segue/db/testing";
import type { ListenerId } from "@segue/engine/data";
import { isInRamp } from "@segue/engine/decision";
import { seededRandom } from "@segue/engine/math";
import { armOf } from "@segue/engine/value";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { ensureFirstPolicy } from "../decision/ensureFirstPolicy.ts";
import { currentModels } from "./currentModels.ts";
import { prepareHomes } from "./prepareHomes.ts";
import { serveHome } from "./serveHome.ts";
import { addListener, contextOf, homeWorld } from "./testing/homeWorld.ts";
import { sceneModels } from "./testing/sceneModels.ts";

vi.mock("./currentModels.ts");

let db: TestDatabase;
let live: number;
let ramping: number;
const id = "0199aaaa-0000-7000-8000-000000000001";
const experiment = { salt: "of the test", controlPercent: 40, treatmentPercent: 40, holdoutPercent: 10 };
const people: ListenerId[] = [];

beforeAll(async () => {
  db = await testDatabase();
  const world = await homeWorld(db);
  vi.mocked(currentModels).mockResolvedValue({ models: sceneModels(world), versions: [] });
  await db.prisma.staffAccount.create({
    data: { id: "pm", name: "Pia", email: "pm@segue.test", role: "productManager" },
  });
  live = (await ensureFirstPolicy({ ctx: as(0 as ListenerId) })).version;
  ramping = await putInForce(db, { percent: 50, dial: 0.8 });
  for (let at = 0; at < 24; at++) people.push(await addListener(db, `listener ${at}`));
});
afterAll(() => db.drop());

const as = (listenerId: ListenerId) => contextOf(db, listenerId, seededRandom("home"));
const homeOf = async (listenerId: ListenerId, mode: "online" | "batch" = "online") => {
  const served = await serveHome({ ctx: as(listenerId), input: { mode } });
  const home = await db.prisma.home.findUniqueOrThrow({ where: { id: served.id } });
  return { version: home.policyVersionId, experimentId: home.experimentId, arm: home.arm, mode: home.mode };
};
const ramped = (listenerId: ListenerId): number => (isInRamp(ramping, 50, listenerId) ? ramping : live);

test("while an experiment runs her side decides which version serves her, and the Home says so; afterwards the ramp does again", async () => {
  const system = { ...as(people[0]), actor: { kind: "system" as const } };
  await prepareHomes({ ctx: system, input: { listenerIds: people } });
  await db.prisma.experiment.create({
    data: {
      ...experiment,
      id,
      name: "More discovery",
      hypothesis: "It is liked",
      controlPolicyId: live,
      treatmentPolicyId: ramping,
      plan: {},
      status: "running",
      createdById: "pm",
    },
  });
  const arms = new Set<string | null>();
  for (const listenerId of people) {
    const arm = armOf(experiment, listenerId);
    arms.add(arm);
    const version = arm === null ? ramped(listenerId) : arm === "treatment" ? ramping : live;
    // What was composed before it began does not know of it, so that it is composed again for who takes part.
    const mode = arm === null ? "batch" : "online";
    expect(await homeOf(listenerId, "batch")).toEqual({ version, experimentId: arm && id, arm, mode });
  }
  expect(arms).toEqual(new Set(["control", "treatment", "holdout", null]));
  await db.prisma.experiment.update({ where: { id }, data: { status: "stopped" } });
  for (const listenerId of people) {
    expect(await homeOf(listenerId)).toMatchObject({ version: ramped(listenerId), experimentId: null, arm: null });
  }
});

test("what is taken back serves nobody any more, although the experiment runs", async () => {
  await db.prisma.experiment.update({ where: { id }, data: { status: "running" } });
  await db.prisma.policyVersion.update({ where: { id: ramping }, data: { retiredAt: new Date() } });
  for (const listenerId of people) {
    expect(await homeOf(listenerId)).toMatchObject({ version: live, experimentId: null, arm: null });
  }
});
