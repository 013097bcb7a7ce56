import { putInForce, testDatabase, type TestDatabase } from "@segue/db/testing";
import type { ItemId, ListenerId } from "@segue/engine/data";
import type { Policy } from "@segue/engine/decision";
import { seededRandom } from "@segue/engine/math";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { recordFeedback } from "../data/recordFeedback.ts";
import { idAt } from "../data/testing/feedbackWorld.ts";
import { currentModels } from "./currentModels.ts";
import type { HomeView, ShelfView } from "./homeView.ts";
import { serveHome } from "./serveHome.ts";
import { addArtist, addListener, addPlays, contextOf, homeWorld, now, type HomeWorld } from "./testing/homeWorld.ts";
import { sceneModels } from "./testing/sceneModels.ts";

vi.mock("./currentModels.ts");

let db: TestDatabase;
let world: HomeWorld;

beforeAll(async () => {
  db = await testDatabase();
  world = await homeWorld(db);
  const versions = [{ name: "als-tracks", version: 3 }];
  vi.mocked(currentModels).mockResolvedValue({ models: sceneModels(world), versions });
});
afterAll(async () => db.drop());

const random = seededRandom("homes");

function homeOf(listenerId: ListenerId): Promise<HomeView> {
  return serveHome({ ctx: contextOf(db, listenerId, random) });
}

function shelfOf(home: HomeView, kind: ShelfView["kind"]): ShelfView | undefined {
  return home.shelves.find((shelf) => shelf.kind === kind);
}

const idsOf = (shelf: ShelfView | undefined): ItemId[] => shelf?.cards.map(({ itemId }) => itemId) ?? [];
const kindsOf = ({ shelves }: HomeView) => shelves.map(({ kind }) => kind);

function track(scene: number, artist: number, place = 0): ItemId {
  return world.tracks[scene]?.[artist]?.[place] ?? (0 as ItemId);
}

/** Somebody who has been hearing the first five artists of a scene for two months. */
async function lover(name: string, scene: number): Promise<ListenerId> {
  const listenerId = await addListener(db, name);
  const plays = Array.from({ length: 60 }, (_, day) => ({
    itemId: track(scene, day % 5, day % 3),
    daysAgo: day + 0.5,
  }));
  await addPlays(db, listenerId, plays);
  return listenerId;
}

const setDial = (dial: number, chance: Partial<Policy>): Promise<number> => putInForce(db, { ...chance, dial });

describe("a new listener", () => {
  test("gets playlists and what is popular", async () => {
    const home = await homeOf(await addListener(db, "nobody"));
    expect(kindsOf(home)).toEqual(["try-something-else", "popular"]);
    expect(idsOf(shelfOf(home, "try-something-else")).toSorted((a, b) => a - b)).toEqual(world.playlists);
    expect(shelfOf(home, "popular")?.cards).toHaveLength(12);
    expect(shelfOf(home, "try-something-else")?.cards[0]?.play).toMatchObject({ kind: "track", durationMs: 200_000 });
    expect(home).toMatchObject({
      greeting: "Good morning",
      localHour: 9,
      models: [{ name: "als-tracks", version: 3 }],
    });
  });

  test("finds an acknowledged play at the top of the next Home, which has turned to it", async () => {
    const listenerId = await addListener(db, "first steps");
    await homeOf(listenerId);
    const event = { id: idAt(now - 300_000), kind: "item.played", itemId: track(1, 7), msPlayed: 200_000 };
    const ctx = contextOf(db, listenerId, random);
    expect((await recordFeedback({ ctx, input: { sentAt: now, events: [event] } })).stored).toBe(1);
    const home = await homeOf(listenerId);
    expect(idsOf(shelfOf(home, "recently-played"))).toEqual([track(1, 7)]);
    const made = shelfOf(home, "made-for-you")?.cards.map(({ subtitle, title }) => `${title} ${subtitle}`) ?? [];
    expect(made.length).toBeGreaterThan(6);
    expect(made.filter((names) => names.includes("South")).length).toBeGreaterThan(made.length * 0.7);
    expect(idsOf(shelfOf(home, "try-something-else"))[0]).toBe(world.playlists[1]);
  });
});

test("two listeners of different taste share hardly a card", async () => {
  const cardsOf = async (listenerId: ListenerId) =>
    (await homeOf(listenerId)).shelves.filter(({ kind }) => kind !== "popular").flatMap((shelf) => idsOf(shelf));
  const north = new Set(await cardsOf(await lover("north", 0)));
  const south = await cardsOf(await lover("south", 1));
  expect(north.size).toBeGreaterThan(15);
  expect(south.filter((itemId) => north.has(itemId)).length).toBeLessThan(0.2 * south.length);
});

test("every shelf says why it is there, and its cards too", async () => {
  const home = await homeOf(await lover("reasons", 0));
  expect(kindsOf(home)).toEqual(["shortcuts", "made-for-you", "recently-played", "similar-to", "popular"]);
  expect(shelfOf(home, "similar-to")?.title).toMatch(/^Similar to North [0-4]$/u);
  expect(
    shelfOf(home, "made-for-you")?.cards.some(({ reason }) => /^Because you play North [0-4]$/u.test(reason)),
  ).toBe(true);
  for (const { reason, cards } of home.shelves) {
    expect([reason, ...cards.map((card) => card.reason)]).not.toContain("");
    expect(cards.map(({ rank }) => rank)).toEqual(cards.map((_, index) => index + 1));
  }
});

test("an item stands once, apart from Shortcuts and Recently played", async () => {
  const home = await homeOf(await lover("once", 0));
  const ids = home.shelves
    .filter(({ kind }) => kind !== "shortcuts" && kind !== "recently-played")
    .flatMap((shelf) => idsOf(shelf));
  expect(new Set(ids).size).toBe(ids.length);
});

describe("the dial", () => {
  test("turns Made for you from known artists to unheard ones, and back", async () => {
    const listenerId = await lover("dialled", 0);
    const newShare = async (dial: number): Promise<number> => {
      const home = await homeOf(listenerId);
      expect(home.policy).toMatchObject({ dial, appliedDial: dial });
      const cards = shelfOf(home, "made-for-you")?.cards ?? [];
      return cards.filter(({ isNew }) => isNew).length / cards.length;
    };
    const undrawnShare = async (dial: number): Promise<number> => {
      await setDial(dial, { temperature: 0, shelfTemperature: 0 });
      return newShare(dial);
    };
    expect(await undrawnShare(0)).toBeLessThan(0.2);
    expect(await undrawnShare(1)).toBe(1);
    expect(await undrawnShare(0.35)).toBeLessThan(0.6);
    // One drawn Home says little: the mean of two dozen.
    const drawn = { temperature: 0.1, shelfTemperature: 0.2 };
    await setDial(0, drawn);
    let sum = 0;
    for (const _ of Array(24)) sum += await newShare(0);
    expect(sum / 24).toBeLessThan(0.45);
    await setDial(0.35, drawn);
  });
});

describe("what must not steer a Home", () => {
  test("a private session is history only", async () => {
    const listenerId = await addListener(db, "private");
    await addPlays(db, listenerId, [{ itemId: track(0, 1), daysAgo: 0.1, facts: { private: true } }]);
    expect(kindsOf(await homeOf(listenerId))).toEqual(["try-something-else", "popular"]);
  });

  test("without a profile everybody gets the same editorial Home", async () => {
    const listenerId = await lover("unprofiled", 0);
    await db.prisma.listener.update({ where: { id: listenerId }, data: { personalised: false } });
    const home = await homeOf(listenerId);
    expect(kindsOf(home)).toEqual(["try-something-else", "popular"]);
    expect(home.shelves.flatMap(({ cards }) => cards).some(({ isNew }) => isNew)).toBe(false);
    const { vector } = await db.prisma.home.findUniqueOrThrow({ where: { id: home.id } });
    const nobody = await homeOf(await addListener(db, "nobody else"));
    expect(vector).toEqual((await db.prisma.home.findUniqueOrThrow({ where: { id: nobody.id } })).vector);
  });

  test("a Home is for listeners", async () => {
    const ctx = { ...contextOf(db, 0 as ListenerId, random), actor: { kind: "system" as const } };
    await expect(serveHome({ ctx })).rejects.toMatchObject({ code: "forbidden" });
    await expect(homeOf(987_654 as ListenerId)).rejects.toMatchObject({ code: "notFound" });
  });
});

test("an import shows at once, with artists that no model has seen", async () => {
  const listenerId = await lover("importer", 0);
  await homeOf(listenerId);
  const { tracks } = await addArtist(db, "Brought Along", 2);
  await addPlays(db, listenerId, [{ itemId: tracks[0] ?? (0 as ItemId), daysAgo: 0.01 }]);
  const [first] = shelfOf(await homeOf(listenerId), "recently-played")?.cards ?? [];
  expect(first).toMatchObject({ itemId: tracks[0], subtitle: "Brought Along", reason: "Played in the last hour" });
});

test("unfinished episodes and lapsed favourites are there to jump back in", async () => {
  const listenerId = await lover("returning", 0);
  const favourite = [50, 51, 52].map((daysAgo) => ({ itemId: track(1, 3), daysAgo }));
  const episode = world.episodes[0]?.[0] ?? (0 as ItemId);
  const half = { msPlayed: 1_800_000, durationMs: 3_600_000, endReason: "endplay" };
  await addPlays(db, listenerId, [...favourite, { itemId: episode, daysAgo: 2, facts: half }]);
  const home = await homeOf(listenerId);
  const cards = shelfOf(home, "jump-back-in")?.cards ?? [];
  expect(cards.map(({ itemId }) => itemId)).toEqual(expect.arrayContaining([episode, track(1, 3)]));
  expect(cards.find(({ itemId }) => itemId === episode)).toMatchObject({ reason: "30 min left", subtitle: "Ebb" });
  expect(idsOf(shelfOf(home, "shows-for-you"))).toEqual([world.shows[1]]);
  expect(shelfOf(home, "shows-for-you")?.cards[0]?.play).toMatchObject({ title: "Flood, part 2" });
});

test("what was served is recorded card by card", async () => {
  const home = await homeOf(await lover("recorded", 1));
  const row = await db.prisma.home.findUniqueOrThrow({
    where: { id: home.id },
    include: { slates: { orderBy: { position: "asc" } } },
  });
  expect(row).toMatchObject({ servedAt: new Date(now), localHour: 9, modelVersions: { "als-tracks": 3 } });
  expect(row.appliedDial).toBe(home.policy.appliedDial);
  expect(row.vector.length).toBeGreaterThan(5);
  expect(row.latencyMicros).toBeGreaterThan(0);
  expect(row.slates.map(({ id, shelf, itemIds }) => [id, shelf, itemIds])).toEqual(
    home.shelves.map((shelf) => [shelf.slateId, shelf.kind, idsOf(shelf)]),
  );
  const made = row.slates.find(({ shelf }) => shelf === "made-for-you");
  expect(made?.propensities.every((propensity) => propensity > 0 && propensity <= 1)).toBe(true);
  expect(made?.propensities.some((propensity) => propensity < 1)).toBe(true);
  expect(new Set(made?.sources)).toContain("familiar-tracks");
});
