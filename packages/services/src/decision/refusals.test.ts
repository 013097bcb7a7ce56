import { testDatabase, type TestDatabase } from "@segue/db/testing";
import type { ItemId, ListenerId } from "@segue/engine/data";
import { seededRandom } from "@segue/engine/math";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { ServiceContext, ServiceError } from "../context.ts";
import { disownPlay, reclaimPlay } from "../data/disownPlay.ts";
import { listHistory } from "../data/listHistory.ts";
import { currentModels } from "../prediction/currentModels.ts";
import type { HomeView } from "../prediction/homeView.ts";
import { serveHome } from "../prediction/serveHome.ts";
import { addListener, addPlays, contextOf, homeWorld, now, type HomeWorld } from "../prediction/testing/homeWorld.ts";
import { sceneModels } from "../prediction/testing/sceneModels.ts";
import { listRefusals } from "./listRefusals.ts";
import { readmitItem } from "./readmitItem.ts";
import { refuseItem } from "./refuseItem.ts";

vi.mock("../prediction/currentModels.ts");

const dayMs = 24 * 60 * 60_000;
let db: TestDatabase;
let world: HomeWorld;

beforeAll(async () => {
  db = await testDatabase();
  world = await homeWorld(db);
  vi.mocked(currentModels).mockResolvedValue({ models: sceneModels(world), versions: [] });
});
afterAll(async () => db.drop());

const track = (artist: number, place = 0): ItemId => world.tracks[0]?.[artist]?.[place] ?? (0 as ItemId);
const artistAt = (artist: number): ItemId => world.artists[0]?.[artist] ?? (0 as ItemId);

/** Somebody who has been hearing the first five artists of a scene for two months, and an episode. */
async function lover(name: string): Promise<{ listenerId: ListenerId; ctx: ServiceContext }> {
  const listenerId = await addListener(db, name);
  const plays = Array.from({ length: 60 }, (_, day) => ({ itemId: track(day % 5, day % 3), daysAgo: day + 0.5 }));
  await addPlays(db, listenerId, [...plays, { itemId: world.episodes[0]?.[0] ?? (0 as ItemId), daysAgo: 3 }]);
  return { listenerId, ctx: contextOf(db, listenerId, seededRandom(name)) };
}

const cardsOf = ({ shelves }: HomeView) => shelves.flatMap(({ cards }) => cards);
const problemOf = (work: Promise<unknown>) =>
  work.then(() => "none").catch((error: ServiceError) => `${error.code} ${error.field}`);
const later = (ctx: ServiceContext, days: number): ServiceContext => ({
  ...ctx,
  clock: () => new Date(now + days * dayMs),
});

/** Everything of a Home that is a word or a number of an item. */
function tracesOf(home: HomeView, itemIds: readonly ItemId[], names: readonly string[]): string[] {
  const ids = new Set<number>(itemIds);
  const cards = cardsOf(home).filter(
    ({ itemId, creatorId, play }) => ids.has(itemId) || ids.has(creatorId ?? 0) || ids.has(play?.itemId ?? 0),
  );
  const words = home.shelves.flatMap(({ title, reason, cards: own }) => [
    title,
    reason,
    ...own.flatMap((card) => [card.reason, card.subtitle]),
  ]);
  return [
    ...cards.map(({ title }) => title),
    ...words.filter((text) => names.some((name) => `${text} `.includes(`${name} `))),
  ];
}

describe("block", () => {
  test("an artist is on no shelf, in no reason and behind no card of the next Home, until she takes it back", async () => {
    const { ctx } = await lover("blocks");
    const blocked = artistAt(0);
    const [all, names] = [[blocked, ...(world.tracks[0]?.[0] ?? [])], ["North 0"]] as const;
    expect(tracesOf(await serveHome({ ctx }), all, names)).not.toEqual([]);
    await refuseItem({ ctx, input: { kind: "blocked", itemId: blocked, term: "open" } });
    for (const _ of [1, 2, 3]) expect(tracesOf(await serveHome({ ctx }), all, names)).toEqual([]);
    expect(await readmitItem({ ctx, input: { kind: "blocked", itemId: blocked } })).toEqual({ wasRefused: true });
    expect(tracesOf(await serveHome({ ctx }), all, names)).not.toEqual([]);
  });

  test("every artist she plays may be blocked, and she still has a Home", async () => {
    const { ctx } = await lover("blocks all");
    for (const itemId of world.artists[0] ?? []) {
      await refuseItem({ ctx, input: { kind: "blocked", itemId, term: "year" } });
    }
    const home = await serveHome({ ctx });
    expect(cardsOf(home).length).toBeGreaterThan(0);
    const northern = cardsOf(home).filter(({ title, subtitle }) => `${title} ${subtitle}`.includes("North "));
    expect(northern.filter(({ kind, play }) => kind !== "playlist" || play !== null)).toEqual([]);
  });

  test("a show takes its episodes along, and somebody else's Home keeps all of it", async () => {
    const [{ ctx }, other] = [await lover("blocks a show"), await lover("does not")];
    const show = world.shows[0] ?? (0 as ItemId);
    await refuseItem({ ctx, input: { kind: "blocked", itemId: show, term: "open" } });
    const all = [show, ...(world.episodes[0] ?? [])];
    expect(tracesOf(await serveHome({ ctx }), all, ["Ebb"])).toEqual([]);
    expect(tracesOf(await serveHome({ ctx: other.ctx }), all, ["Ebb"])).not.toEqual([]);
  });

  test("runs out by itself after its month", async () => {
    const { ctx } = await lover("for a month");
    const blocked = artistAt(1);
    const { until } = await refuseItem({ ctx, input: { kind: "blocked", itemId: blocked, term: "month" } });
    expect(until).toBe(now + 30 * dayMs);
    const isThere = async (days: number) =>
      tracesOf(await serveHome({ ctx: later(ctx, days) }), [blocked], ["North 1"]).length > 0;
    expect([await isThere(29.9), await isThere(30)]).toEqual([false, true]);
    expect(await listRefusals({ ctx: later(ctx, 30) })).toEqual([]);
  });
});

test("less like this hides the item for two weeks, and its artist stays", async () => {
  const { ctx } = await lover("less");
  const refused = cardsOf(await serveHome({ ctx })).find(({ kind }) => kind === "track")?.itemId ?? (0 as ItemId);
  await refuseItem({ ctx, input: { kind: "less-like-this", itemId: refused } });
  const home = await serveHome({ ctx });
  expect(cardsOf(home).map(({ itemId }) => itemId)).not.toContain(refused);
  expect(await listRefusals({ ctx })).toMatchObject([{ itemId: refused, weight: 0, until: null }]);
  const [shown] = await listRefusals({ ctx: later(ctx, 84) });
  expect(shown?.weight).toBeCloseTo(0.6, 9);
  expect(await listRefusals({ ctx: later(ctx, 154) })).toEqual([]);
});

test("refuses what cannot be: a block of a track, an item that is not there, somebody who is no listener", async () => {
  const { ctx } = await lover("wrong");
  const refuse = (itemId: number, kind: "blocked" | "less-like-this" = "blocked") =>
    problemOf(refuseItem({ ctx, input: { kind, itemId: itemId as ItemId, term: "open" } as never }));
  expect(await refuse(track(0))).toBe("invalid itemId");
  expect(await refuse(99_999)).toBe("notFound itemId");
  expect(await refuse(99_999, "less-like-this")).toBe("notFound itemId");
  const stranger = { ...ctx, actor: { kind: "system" } as const };
  expect(await problemOf(listRefusals({ ctx: stranger }))).toBe("forbidden undefined");
  expect(await readmitItem({ ctx, input: { kind: "blocked", itemId: artistAt(3) } })).toEqual({ wasRefused: false });
});

test("this wasn't me: the play stays in the history, marked, and Home knows nothing of it until she takes that back", async () => {
  const listenerId = await addListener(db, "disowns");
  const ctx = contextOf(db, listenerId, seededRandom("disowns"));
  await addPlays(db, listenerId, [
    { itemId: track(9), daysAgo: 1 },
    { itemId: track(2), daysAgo: 2 },
  ]);
  const recent = async (): Promise<ItemId[]> => {
    const { shelves } = await serveHome({ ctx });
    return shelves.find(({ kind }) => kind === "recently-played")?.cards.map(({ itemId }) => itemId) ?? [];
  };
  expect(await recent()).toEqual([track(9), track(2)]);
  const { entries } = await listHistory({ ctx, input: { limit: 10 } });
  const input = { interactionId: entries[0]?.id ?? "" };
  await disownPlay({ ctx, input });
  expect(await recent()).toEqual([track(2)]);
  const marks = async () => (await listHistory({ ctx, input: { limit: 10 } })).entries.map(({ disowned }) => disowned);
  expect(await marks()).toEqual([true, false]);
  await reclaimPlay({ ctx, input });
  expect(await recent()).toEqual([track(9), track(2)]);
  expect(await marks()).toEqual([false, false]);
  const { ctx: stranger } = await lover("a stranger");
  expect(await problemOf(disownPlay({ ctx: stranger, input }))).toBe("notFound interactionId");
});
