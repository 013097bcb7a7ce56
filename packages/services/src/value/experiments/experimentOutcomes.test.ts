import { readArmOutcomes } from "@segue/db";
import { testDatabase, type TestDatabase } from "@segue/db/testing";
import { signalsOf, type ItemId } from "@segue/engine/data";
import { afterAll, beforeAll, expect, test } from "vitest";
import { now } from "../../prediction/testing/homeWorld.ts";
import { createExperiment } from "./createExperiment.ts";
import type { CreateExperimentInput } from "./experimentInput.ts";
import {
  asStaff,
  experimentWorld,
  type ExperimentWorld,
  ofTheSlate,
  serveListener,
} from "./testing/experimentWorld.ts";

let db: TestDatabase;
let world: ExperimentWorld;
let experimentId: string;
const stretch = { since: new Date(now - 36 * 60 * 60_000), until: new Date(now), withDiscoveries: true };

beforeAll(async () => {
  db = await testDatabase();
  world = await experimentWorld(db);
  await db.prisma.listener.createMany({
    data: Array.from({ length: 40 }, (_, at) => ({
      displayName: `Early ${at}`,
      zone: "UTC",
      origin: "world" as const,
      originKey: `early ${at}`,
    })),
  });
  const input: CreateExperimentInput = {
    name: "More discovery",
    hypothesis: "Listeners take more of what is new",
    control: world.live,
    treatment: world.ramping,
    treatmentModels: null,
    controlPercent: 50,
    treatmentPercent: 50,
    holdoutPercent: 0,
    plan: { success: "listenShare", effect: 0.05, guardrails: [] },
  };
  experimentId = (await createExperiment({ ctx: asStaff(db, "productManager"), input })).id;
});
afterAll(() => db.drop());

const serving = (arm: "control" | "treatment") => ({
  experimentId,
  arm,
  policy: world.live,
  tracks: world.tracks,
  seen: [1, 2, 3],
});

test("a listener's sums: cards seen, what began on them, what was new, what it cost; minutes from her first Home on", async () => {
  const [known, fresh, skipped, elsewhere] = world.tracks as [ItemId, ItemId, ItemId, ItemId];
  const slateId = ofTheSlate;
  const listenerId = await serveListener(db, "Mira", {
    ...serving("treatment"),
    plays: [
      { itemId: known, daysAgo: 20 },
      { itemId: known, daysAgo: 0.9, facts: { slateId } },
      { itemId: fresh, daysAgo: 0.8, facts: { slateId } },
      { itemId: fresh, daysAgo: 0.7, facts: { slateId } },
      { itemId: skipped, daysAgo: 0.6, facts: { slateId, msPlayed: 8_000, endReason: "fwdbtn" } },
      { itemId: elsewhere, daysAgo: 0.5 },
      { itemId: elsewhere, daysAgo: 0.4, facts: { slateId, private: true } },
    ],
  });
  const [disowned] = await db.prisma.interaction.findMany({ where: { listenerId }, orderBy: { id: "desc" }, skip: 1 });
  const [own, ...others] = await readArmOutcomes(db, experimentId, stretch);
  const { minutes, ...sums } = own;
  expect(others).toEqual([]);
  expect(sums).toEqual({
    arm: "treatment",
    seen: 3,
    plays: 4,
    listens: 3,
    skips: 1,
    // What she knew 20 days ago is no discovery, nor is what she heard a moment before.
    discoveries: 1,
    costMicros: 3 * 3_000,
  });
  expect(minutes).toBeCloseTo((4 * 200_000 + 8_000) / 60_000, 9);
  await db.prisma.disownedPlay.create({ data: { listenerId, interactionId: disowned?.id ?? "" } });
  const [after] = await readArmOutcomes(db, experimentId, stretch);
  expect(after?.minutes).toBeCloseTo((3 * 200_000 + 8_000) / 60_000, 9);
});

test("streams, listens and skips are those of the engine, whatever a source says of a play", async () => {
  const before = (await readArmOutcomes(db, experimentId, stretch)).length;
  const lengths = [null, 20_000, 60_000, 200_000, 900_000];
  const parts = [null, 0, 10_000, 29_999, 30_000, 105_000, 179_999, 180_000, 240_000];
  const plays = lengths.flatMap((durationMs) =>
    parts.flatMap((msPlayed) =>
      ["trackdone", "fwdbtn", null].map((endReason) => ({ durationMs, msPlayed, endReason })),
    ),
  );
  for (const [at, facts] of plays.entries()) {
    const itemId = world.tracks[at % 10];
    await serveListener(db, `Listener ${at}`, {
      ...serving("control"),
      plays: [{ itemId, daysAgo: 0.5, facts: { ...facts, slateId: ofTheSlate } }],
    });
  }
  const outcomes = (await readArmOutcomes(db, experimentId, stretch)).slice(before);
  const signals = outcomes.map(({ listens, skips, costMicros }) => [listens, skips, costMicros / 3_000]);
  const expected = plays.map(signalsOf).map(({ listen, skip, stream }) => [listen, skip, stream].map(Number));
  expect(signals).toEqual(expected);
});
