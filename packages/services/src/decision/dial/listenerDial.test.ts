import { putInForce, testDatabase, type TestDatabase } from "@segue/db/testing";
import type { ItemId, ListenerId } from "@segue/engine/data";
import { seededRandom } from "@segue/engine/math";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { currentModels } from "../../prediction/currentModels.ts";
import { serveHome } from "../../prediction/serveHome.ts";
import { addListener, addPlays, contextOf, homeWorld, type HomeWorld } from "../../prediction/testing/homeWorld.ts";
import { sceneModels } from "../../prediction/testing/sceneModels.ts";
import { ensureFirstPolicy } from "../ensureFirstPolicy.ts";
import { previewDial } from "./previewDial.ts";
import { readListenerDial } from "./readListenerDial.ts";
import { setListenerDial } from "./setListenerDial.ts";
import { setListenerDialInput } from "./dialInput.ts";

vi.mock("../../prediction/currentModels.ts");

let db: TestDatabase;
let world: HomeWorld;

beforeAll(async () => {
  db = await testDatabase();
  world = await homeWorld(db);
  vi.mocked(currentModels).mockResolvedValue({ models: sceneModels(world), versions: [] });
  await ensureFirstPolicy({ ctx: contextOf(db, 0 as ListenerId, random) });
});
afterAll(async () => db.drop());

const random = seededRandom("dial");
const ctxOf = (listenerId: ListenerId) => contextOf(db, listenerId, random);

/** Nine in the morning, somebody who knows half of her scene. */
async function listenerOf(name: string): Promise<ListenerId> {
  const listenerId = await addListener(db, name);
  const plays = Array.from({ length: 60 }, (_, at) => {
    const itemId: ItemId = world.tracks[0]?.[at % 7]?.[at % 3] ?? (0 as ItemId);
    return { itemId, daysAgo: at / 2 + 8 };
  });
  await addPlays(db, listenerId, plays);
  return listenerId;
}

/** Puts a policy with another band in force; versions themselves never change. */
const setBand = (dialMin: number, dialMax: number): Promise<number> => putInForce(db, { dialMin, dialMax });

const servedDial = async (listenerId: ListenerId) => {
  const { id } = await serveHome({ ctx: ctxOf(listenerId) });
  return db.prisma.home.findUniqueOrThrow({ where: { id }, select: { requestedDial: true, appliedDial: true } });
};

test("her dial holds for its part of the day alone, from the next Home on, and can be taken away", async () => {
  const listenerId = await listenerOf("moves");
  const start = await servedDial(listenerId);
  await setListenerDial({ ctx: ctxOf(listenerId), input: { dials: { evening: 0.5 } } });
  expect(await servedDial(listenerId)).toEqual(start);
  const view = await setListenerDial({ ctx: ctxOf(listenerId), input: { dials: { morning: 0.3 } } });
  expect(view).toMatchObject({ now: "morning", start: start.requestedDial });
  expect(view.parts.map(({ offset }) => offset)).toEqual([0.3, 0, 0.5, 0]);
  expect((await servedDial(listenerId)).appliedDial).toBeCloseTo(start.appliedDial + 0.3);
  await setListenerDial({ ctx: ctxOf(listenerId), input: { dials: { morning: 0, evening: 0 } } });
  expect(await servedDial(listenerId)).toEqual(start);
  expect(await db.prisma.listenerDial.count({ where: { listenerId } })).toBe(0);
});

test("the policy's band holds whatever she asks for, and her Home records both", async () => {
  const listenerId = await listenerOf("asks for all");
  await setBand(0.2, 0.5);
  const view = await setListenerDial({ ctx: ctxOf(listenerId), input: { dials: { morning: 1, night: -1 } } });
  expect(view.policy).toMatchObject({ min: 0.2, max: 0.5 });
  expect(
    view.parts.map(({ requested, applied }) => [requested, applied]).filter(([asked]) => asked === 0 || asked === 1),
  ).toEqual([
    [1, 0.5],
    [0, 0.2],
  ]);
  expect(await servedDial(listenerId)).toEqual({ requestedDial: 1, appliedDial: 0.5 });
  expect((await readListenerDial({ ctx: ctxOf(listenerId) })).served).toMatchObject({ requested: 1, applied: 0.5 });
  await setBand(0, 1);
});

test("a preview shows both shelves, changes nothing, and leaves a shelf alone that asks for what it has", async () => {
  const listenerId = await listenerOf("looks first");
  const ctx = ctxOf(listenerId);
  const same = await previewDial({ ctx, input: { daypart: "morning", offset: 0 } });
  expect(same.changed).toBe(0);
  expect(same.after.cards).toEqual(same.before.cards);
  const bold = await previewDial({ ctx, input: { daypart: "morning", offset: 0.6 } });
  const timid = await previewDial({ ctx, input: { daypart: "morning", offset: -0.35 } });
  expect(bold.before).toEqual({ ...same.before, cards: bold.before.cards });
  expect(bold.after.discoveries).toBeGreaterThan(timid.after.discoveries);
  expect(bold.after.applied).toBeGreaterThan(bold.before.applied);
  expect(bold.changed).toBe(bold.after.cards.filter(({ isChanged }) => isChanged).length);
  expect(await db.prisma.home.count({ where: { listenerId } })).toBe(0);
  expect(await db.prisma.listenerDial.count({ where: { listenerId } })).toBe(0);
});

test("an offset beyond the dial's ends is refused with what is allowed", () => {
  expect(() => setListenerDialInput.parse({ dials: { morning: 1.5 } })).toThrow("from -1");
  expect(() => setListenerDialInput.parse({ dials: { noon: 0.1 } })).toThrow("noon");
});
