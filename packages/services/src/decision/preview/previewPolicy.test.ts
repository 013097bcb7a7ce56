import { testDatabase, type TestDatabase } from "@segue/db/testing";
import type { ItemId, ListenerId } from "@segue/engine/data";
import type { Policy } from "@segue/engine/decision";
import { seededRandom } from "@segue/engine/math";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { ServiceContext, StaffRole } from "../../context.ts";
import { currentModels } from "../../prediction/currentModels.ts";
import { addListener, addPlays, contextOf, homeWorld, type HomeWorld } from "../../prediction/testing/homeWorld.ts";
import { clusterIds, scenesWithClusters } from "../../prediction/testing/scenesWithClusters.ts";
import { policyInput } from "../drafts/policyInput.ts";
import { ensureFirstPolicy } from "../ensureFirstPolicy.ts";
import { readLivePolicy } from "../readLivePolicy.ts";
import { checkPolicyDraft } from "./checkPolicyDraft.ts";
import { findPreviewListeners } from "./findPreviewListeners.ts";
import { previewPolicy } from "./previewPolicy.ts";
import type { HomesPreview } from "./previewView.ts";
import { readPolicyChoices } from "./readPolicyChoices.ts";

vi.mock("../../prediction/currentModels.ts");

let db: TestDatabase;
let world: HomeWorld;
let listenerIds: ListenerId[];
let inForce: Policy;

const random = seededRandom("preview");
const staff = (role: StaffRole = "productManager"): ServiceContext => ({
  ...contextOf(db, 0 as ListenerId, random),
  actor: { kind: "staff", accountId: "pia", name: "Pia", role },
});

/** Somebody who knows the first artists of a scene. */
async function listenerOf(name: string, scene: number, facts: object = {}): Promise<ListenerId> {
  const listenerId = await addListener(db, name, facts);
  const plays = Array.from({ length: 60 }, (_, at) => ({
    itemId: world.tracks[scene]?.[at % 7]?.[at % 3] ?? (0 as ItemId),
    daysAgo: at / 2 + 8,
  }));
  await addPlays(db, listenerId, plays);
  return listenerId;
}

beforeAll(async () => {
  db = await testDatabase();
  world = await homeWorld(db);
  vi.mocked(currentModels).mockResolvedValue({ models: scenesWithClusters(world), versions: [] });
  const ctx = contextOf(db, 0 as ListenerId, random);
  await ensureFirstPolicy({ ctx });
  inForce = policyInput.parse(await readLivePolicy({ ctx }));
  listenerIds = [
    await listenerOf("Norah North", 0, { country: "ES" }),
    await listenerOf("Sully South", 1, { country: "DE" }),
    await listenerOf("Real Person", 1, { origin: "history", originKey: "real" }),
  ];
});
afterAll(async () => db.drop());

const everyone = { kind: "everyone" } as const;
const preview = (changes: Partial<Policy>, more: object = {}): Promise<HomesPreview> =>
  previewPolicy({ ctx: staff(), input: { policy: { ...inForce, ...changes }, scope: everyone, listenerIds, ...more } });
const cardsOf = (home: HomesPreview["listeners"][number]["after"]) => home.shelves.flatMap(({ cards }) => cards);

test("what is in force changes no card, and nothing is recorded", async () => {
  const { listeners, items } = await preview({});
  expect(listeners.map(({ added }) => added)).toEqual([0, 0, 0]);
  for (const { before, after } of listeners) {
    expect(after).toEqual(before);
    expect(cardsOf(after).every(({ mark, why }) => mark === "same" && why === null)).toBe(true);
  }
  const shown = new Set(listeners.flatMap(({ after }) => cardsOf(after).map(({ itemId }) => itemId)));
  expect(new Set(items.map(({ itemId }) => itemId))).toEqual(shown);
  expect(await db.prisma.home.count()).toBe(0);
});

test("a dial that is turned to the new brings unknown artists, and every card that is not where it was says why", async () => {
  const bold = await preview({ dial: 0.95 });
  const timid = await preview({ dial: 0.05 });
  for (const [at, one] of bold.listeners.entries()) {
    expect(one.after.dial.applied).toBeGreaterThan(one.before.dial.applied);
    expect(one.after.discoveries).toBeGreaterThan(timid.listeners[at]?.after.discoveries ?? Number.POSITIVE_INFINITY);
    expect(one.added).toBe(cardsOf(one.after).filter(({ mark }) => mark === "new").length);
    for (const { mark, why } of [...cardsOf(one.before), ...cardsOf(one.after)]) {
      expect(why === null).toBe(mark === "same");
    }
  }
  const reasons = bold.listeners.flatMap(({ after }) => cardsOf(after).flatMap(({ why }) => why ?? []));
  expect(reasons.some((why) => /^Dial 0\.\d\d → 0\.\d\d for her: an artist she does not know counts/u.test(why))).toBe(
    true,
  );
});

test("a shift of the evening shows on Homes of the evening, and on no others", async () => {
  const evening = { daypartShift: { ...inForce.daypartShift, evening: 0.5 } };
  const moved = async (daypart: "morning" | "evening") =>
    (await preview(evening, { daypart })).listeners.map(
      ({ before, after }) => after.dial.applied - before.dial.applied,
    );
  expect((await moved("morning")).every((by) => by === 0)).toBe(true);
  expect((await moved("evening")).every((by) => by > 0.2)).toBe(true);
});

test("a draft for a market or a taste reaches nobody else", async () => {
  const bold = { dial: 0.95 };
  const market = await preview(bold, { scope: { kind: "market", country: "ES" } });
  expect(market.listeners.map(({ unreached }) => unreached === null)).toEqual([true, false, false]);
  const cluster = await preview(bold, { scope: { kind: "cluster", cluster: clusterIds[1] } });
  expect(cluster.listeners.map(({ unreached }) => unreached === null)).toEqual([false, true, true]);
  expect(cluster.listeners.map((one) => one.cluster)).toEqual(["Northern", "Southern", "Southern"]);
  expect(market.listeners[1]?.added).toBe(0);
});

test("real people are initials for a product manager, and found by number alone", async () => {
  const { listeners } = await preview({});
  expect(listeners.map(({ name }) => name)).toEqual(["Norah North", "Sully South", "R. P."]);
  const find = (text: string, role: StaffRole) => findPreviewListeners({ ctx: staff(role), input: { text } });
  expect(await find("person", "productManager")).toEqual([]);
  expect(await find("person", "auditor")).toMatchObject([{ name: "Real Person" }]);
  expect(await find(String(listenerIds[2]), "viewer")).toMatchObject([{ name: "R. P." }]);
  expect(await find("north", "viewer")).toMatchObject([{ name: "Norah North", country: "ES" }]);
});

test("who names nobody looks at a varied dozen, from the least to the most open", async () => {
  const policy = { ...inForce, dial: 0.6 };
  const { listeners } = await previewPolicy({ ctx: staff(), input: { policy, scope: everyone } });
  expect(listeners.map(({ name }) => name).toSorted()).toEqual(["Norah North", "Sully South"]);
  const openness = listeners.map((one) => one.openness);
  expect(openness).toEqual(openness.toSorted((left, right) => left - right));
});

test("a policy is looked through before it is saved: what it changes, and what is wrong with it", async () => {
  const equity = { ...inForce.equity, emerging: { weight: 1, floor: 0.5 }, superstar: { weight: 1, floor: 0.5 } };
  const input = { policy: { ...inForce, dial: 0.5, equity }, scope: everyone };
  const check = await checkPolicyDraft({ ctx: staff("viewer"), input });
  expect(check.changes.map(({ field }) => field)).toEqual(["dial", "equity.emerging.floor", "equity.superstar.floor"]);
  expect(check.problems.length).toBeGreaterThan(0);
  expect(check.listeners).toBe(3);
  const nobody = await checkPolicyDraft({
    ctx: staff(),
    input: { policy: inForce, scope: { kind: "market", country: "SE" } },
  });
  expect(nobody.problems.map(({ field }) => field)).toContain("scope");
});

test("what there is to choose is what there is", async () => {
  const choices = await readPolicyChoices({ ctx: staff("auditor") });
  expect(choices.rightsHolders).toMatchObject([{ name: "House", microsPerStream: 3_000 }]);
  expect(choices.markets).toEqual([
    { country: "DE", listeners: 1 },
    { country: "ES", listeners: 1 },
  ]);
  expect(choices.clusters).toEqual([
    { cluster: 70, label: "Northern" },
    { cluster: 71, label: "Southern" },
  ]);
});

test("a listener, and too many Homes at once, are refused", async () => {
  const input = { policy: inForce, scope: everyone };
  await expect(previewPolicy({ ctx: contextOf(db, 1 as ListenerId, random), input })).rejects.toThrow("only staff");
  const many = Array.from({ length: 13 }, (_, at) => at + 1);
  await expect(previewPolicy({ ctx: staff(), input: { ...input, listenerIds: many } })).rejects.toThrow("at most 12");
});

test("a band that ends before it begins is refused with its field and the way out, not as a failure", async () => {
  await expect(preview({ dialMin: 0.8, dialMax: 0.2 })).rejects.toThrow(
    /dialMin[\s\S]*must not be above the highest: lower it, or raise the highest/u,
  );
});
