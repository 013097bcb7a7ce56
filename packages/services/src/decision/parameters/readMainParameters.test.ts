import { putInForce, testDatabase, type TestDatabase } from "@segue/db/testing";
import { registerModelVersions } from "@segue/db";
import { seededRandom } from "@segue/engine/math";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { ServiceContext } from "../../context.ts";
import { changeSettings } from "../../governance/changeSettings.ts";
import { currentModels } from "../../prediction/currentModels.ts";
import { addListener, contextOf, homeWorld, now } from "../../prediction/testing/homeWorld.ts";
import { sceneModels } from "../../prediction/testing/sceneModels.ts";
import { setListenerDial } from "../dial/setListenerDial.ts";
import { ensureFirstPolicy } from "../ensureFirstPolicy.ts";
import { readMainParameters } from "./readMainParameters.ts";

vi.mock("../../prediction/currentModels.ts");

let db: TestDatabase;
let ctx: ServiceContext;

beforeAll(async () => {
  db = await testDatabase();
  const world = await homeWorld(db);
  const versions = [{ name: "ranker", version: 1 }];
  vi.mocked(currentModels).mockResolvedValue({ models: sceneModels(world), versions });
  ctx = contextOf(db, await addListener(db, "Ada"), seededRandom("parameters"));
  await ensureFirstPolicy({ ctx });
});
afterAll(async () => db.drop());

const textOf = async () => JSON.stringify(await readMainParameters({ ctx }));

test("another policy is another text at once", async () => {
  const before = await textOf();
  expect(before).toContain("35 of 100");
  await putInForce(db, { dial: 0.62, maxPerArtist: 5 });
  const { policy: told, own } = await readMainParameters({ ctx });
  expect(told).toContainEqual(
    expect.objectContaining({ name: "Where the dial stands for everybody", value: "62 of 100" }),
  );
  expect(told).toContainEqual(expect.objectContaining({ name: "Most cards of one artist on a shelf", value: "5" }));
  expect(own[0]?.value).toMatch(/of 100, all day$/u);
});

test("her own decisions are in it", async () => {
  await setListenerDial({ ctx, input: { dials: { morning: 0.2 } } });
  await changeSettings({ ctx, input: { privateSession: true } });
  const { own } = await readMainParameters({ ctx });
  expect(own[0]?.value).toMatch(/^morning \d+, afternoon \d+/u);
  expect(own.find(({ name }) => name === "Private session")?.value).toBe("on");
  await changeSettings({ ctx, input: { personalised: false, privateSession: false } });
  expect((await readMainParameters({ ctx })).own.map(({ value }) => value)).toEqual([
    "resting",
    "not used for Home",
    "off",
    "allowed",
  ]);
});

test("says which models serve, since when, and what the order goes by", async () => {
  expect((await readMainParameters({ ctx })).models).toEqual([
    { name: "ranker", about: "How likely you are to listen to a card, here and now", version: 1, trainedAt: null },
  ]);
  const features = [{ feature: "affinity", unit: "", loss: 0.02 }];
  const card = { insight: { importance: { metric: "log loss", rows: 9, features }, examples: [] } };
  const facts = { name: "ranker", checksum: "0".repeat(64), byteLength: 1, card, trialChecksum: null, verdict: null };
  const act = { at: new Date(now), actorId: null, reason: "for the test" };
  await registerModelVersions(db, { versions: [facts], trainingRunId: null, ...act });
  const { models, order } = await readMainParameters({ ctx });
  expect(models[0]?.trainedAt).toEqual(new Date(now));
  expect(order).toEqual([{ words: "how close it is to your taste", share: 1 }]);
});
