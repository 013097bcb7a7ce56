import { readLivePolicy } from "@segue/db";
import { putInForce, testDatabase, type TestDatabase } from "@segue/db/testing";
import type { Policy } from "@segue/engine/decision";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ServiceContext } from "../../context.ts";
import { ensureFirstPolicy } from "../../decision/ensureFirstPolicy.ts";
import { checkPolicyDraft } from "../../decision/preview/checkPolicyDraft.ts";
import { now } from "../../prediction/testing/homeWorld.ts";
import { dialCurve } from "./dialCurve.ts";
import { estimatePolicy } from "./estimatePolicy.ts";
import type { Estimated, EstimatedValue } from "./estimateView.ts";
import { listSegments } from "./listSegments.ts";
import { slateHouse } from "./slateHouse.fixture.ts";

let db: TestDatabase;
let ctx: ServiceContext;
let policy: Policy;
const size = 70;

beforeAll(async () => {
  db = await testDatabase();
  const log = { info: () => {}, warn: () => {} };
  const actor = { kind: "staff", accountId: "vera", name: "Vera", role: "viewer" } as const;
  ctx = { db, actor, clock: () => new Date(now), random: () => 0.5, log };
  await ensureFirstPolicy({ ctx: { ...ctx, actor: { kind: "system" } } });
  await putInForce(db, { temperature: 1, maxPerArtist: 2, dial: 0.4, opennessWeight: 0 });
  const live = await readLivePolicy(db);
  if (!live) throw new Error("a policy must be in force");
  policy = live;
  await slateHouse(db, { size, policy: live.version });
});
afterAll(async () => db.drop());

function numberOf(estimated: Estimated | undefined): EstimatedValue {
  if (!estimated || "notEnough" in estimated) throw new Error(estimated?.notEnough ?? "nothing");
  return estimated;
}

test("of a draft with a higher dial more is discovered and more of it skipped past, beside the one in force", async () => {
  const found = await estimatePolicy({ ctx, input: { policy: { ...policy, dial: 0.8 } } });
  expect(found.log).toMatchObject({ seen: size * 7 * 5, slates: size * 7, listeners: size });
  const { discoveryShare, listensPerSeen, costPerListen, margin } = found.metrics;
  expect(numberOf(discoveryShare.difference).low).toBeGreaterThan(0);
  expect(numberOf(listensPerSeen.difference).high).toBeLessThan(0);
  expect(numberOf(discoveryShare.draft).value).toBeGreaterThan(numberOf(discoveryShare.inForce).value);
  expect(numberOf(listensPerSeen.draft).value).toBeLessThan(numberOf(listensPerSeen.inForce).value);
  expect(numberOf(costPerListen.draft).value).toBeCloseTo(3000, -2);
  const expected = numberOf(listensPerSeen.draft).value * (found.revenueMicrosPerListen - 3000);
  expect(numberOf(margin.draft).value / expected).toBeCloseTo(1, 1);
  expect(listensPerSeen.effectiveSampleSize).toBeGreaterThan(200);
  expect(found.outsideShare).toBe(0);
  expect(numberOf(found.exposure.emerging.draft).value).toBe(1);
  expect(numberOf(found.gini.draft).value).toBeGreaterThan(0);
  expect(found.satisfactionByCluster).toHaveLength(1);
  expect(found.leftOut).toEqual([]);
});

test("the policy in force beside itself is itself", async () => {
  const { metrics, exposure, gini } = await estimatePolicy({ ctx, input: { policy } });
  for (const { inForce, draft, difference } of [...Object.values(metrics), ...Object.values(exposure), gini]) {
    expect(draft).toEqual(inForce);
    expect(difference).toEqual({ value: 0, low: 0, high: 0 });
  }
});

test("the curve passes through what the draft's own dial gives, and rises in discovery", async () => {
  const input = { policy: { ...policy, dial: 0.6, dialMin: 0, dialMax: 1 } };
  const [curve, point] = [await dialCurve({ ctx, input }), await estimatePolicy({ ctx, input })];
  expect(curve.curves.listensPerSeen).toHaveLength(21);
  expect(curve.curves.listensPerSeen[12]?.byEstimator.doublyRobust).toEqual(point.metrics.listensPerSeen.draft);
  const discovery = curve.curves.discoveryShare.map(({ byEstimator }) => numberOf(byEstimator.doublyRobust).value);
  expect(discovery).toEqual(discovery.toSorted((a, b) => a - b));
});

test("too far from what was served there is no number but why; what it cannot know of a draft is said", async () => {
  const far = {
    ...policy,
    dial: 0,
    dialMin: 0,
    temperature: 0.01,
    maxPerArtist: 4,
    genreCalibration: 0.5,
    shelfOrder: ["popular"],
  };
  const { metrics, outsideShare, leftOut } = await estimatePolicy({
    ctx,
    input: { policy: far, segment: { kind: "market", country: "ES" } },
  });
  expect(metrics.listensPerSeen.draft).toMatchObject({
    notEnough: expect.stringContaining("200 are needed") as string,
  });
  expect(numberOf(metrics.listensPerSeen.inForce).value).toBeGreaterThan(0);
  expect(outsideShare).toBeLessThan(1);
  expect(leftOut.join(" ")).toMatch(/order of the shelves.*Genre calibration.*temperature.*More than 2 cards/su);
});

test("a segment is read alone; one without anybody is refused with those that have somebody", async () => {
  const { markets } = await listSegments({ ctx });
  expect(markets).toEqual([
    { country: "ES", listeners: size / 2 },
    { country: "DE", listeners: size / 2 },
  ]);
  const spain = await estimatePolicy({ ctx, input: { policy, segment: { kind: "market", country: "ES" } } });
  expect(spain.log).toMatchObject({ listeners: size / 2, seen: (size / 2) * 35 });
  const nobody = estimatePolicy({ ctx, input: { policy, segment: { kind: "market", country: "FR" } } });
  await expect(nobody).rejects.toMatchObject({
    code: "invalid",
    field: "segment",
    message: expect.stringMatching(/market FR .* choose ES, DE, or everyone/u) as string,
  });
  const cluster = dialCurve({ ctx, input: { policy, segment: { kind: "cluster", cluster: 7 } } });
  await expect(cluster).rejects.toMatchObject({ code: "invalid", field: "segment" });
});

test("a band upside down is refused by its field, and a listener may not ask", async () => {
  const upsideDown = estimatePolicy({ ctx, input: { policy: { ...policy, dialMin: 0.8, dialMax: 0.2 } } });
  await expect(upsideDown).rejects.toThrow(/dialMin[\s\S]*must not be above the highest/u);
  const listener: ServiceContext = { ...ctx, actor: { kind: "system" } };
  await expect(listSegments({ ctx: listener })).rejects.toMatchObject({ code: "forbidden" });
});

test.each([
  ["floors above what there is", { emerging: 0.9, superstar: 0.7 }, {}],
  ["a dial outside of its band", {}, { dial: 0.9, dialMax: 0.5 }],
  ["a shelf that is none", {}, { shelfOrder: ["made-for-you", "no-such-shelf"] }],
  ["no step of the floors' controller", { emerging: 0.1 }, { floorGain: 0 }],
])("%s is refused as the check of a draft refuses it, by estimate and curve", async (_, floors, changed) => {
  const equity = { ...policy.equity };
  for (const [band, floor] of Object.entries(floors)) equity[band as "emerging"] = { weight: 1, floor };
  const unsound = { ...policy, ...changed, equity };
  const { problems } = await checkPolicyDraft({ ctx, input: { policy: unsound, scope: { kind: "everyone" } } });
  const [{ field, problem, wayOut }] = problems;
  const refusal = { code: "invalid", field, message: `${problem}: ${wayOut}` };
  await expect(estimatePolicy({ ctx, input: { policy: unsound } })).rejects.toMatchObject(refusal);
  await expect(dialCurve({ ctx, input: { policy: unsound } })).rejects.toMatchObject(refusal);
});
