import { readGuardrailMoments } from "@segue/db";
import { testDatabase, type TestDatabase } from "@segue/db/testing";
import { artistBands, type ArtistBand } from "@segue/engine/data";
import { type GuardrailMetric, guardrailMetrics } from "@segue/engine/decision";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  type CardFate,
  now,
  publish,
  serve,
  type ServedHome,
  type ServedWorld,
  servedWorld,
} from "../testing/servedWorld.ts";

let db: TestDatabase;
let world: ServedWorld;
let versions: number[];
const homes: ServedHome[] = [];
const shelves = ["made-for-you", "similar-to", "jump-back-in", "popular"];
const fates: (CardFate | undefined)[] = ["seen", "skipped", "heard", "private", undefined];

/** The same numbers every time, spread over 0 to `below` − 1. */
function drawn(seed: number, below: number): number {
  return Math.floor((Math.abs(Math.sin(seed * 12.9898) * 43_758.5453) % 1) * below);
}

beforeAll(async () => {
  db = await testDatabase();
  world = await servedWorld(db, 6);
  versions = [await publish(db, {}), await publish(db, { percent: 10, costs: { 1: 500 } })];
  for (let seed = 1; seed <= 40; seed++) {
    const cards = (shelf: number) =>
      Array.from({ length: 1 + drawn(seed + shelf, 4) }, (_, card) => ({
        itemId: world.tracks[artistBands[drawn(seed * 7 + shelf + card, 4)] ?? "emerging"],
        fate: fates[drawn(seed * 3 + shelf * 5 + card, fates.length)],
        isDiscovery: drawn(seed + card, 2) === 1,
      }));
    const home: ServedHome = {
      version: versions[seed % 2] ?? 0,
      listenerId: world.listenerIds[drawn(seed, 6)],
      minutesAgo: 30 + seed,
      mode: seed % 9 === 0 ? "unprofiled" : "online",
      shelves: Array.from({ length: 1 + drawn(seed, 3) }, (_, shelf) => ({
        shelf: shelves[drawn(seed * 11 + shelf, shelves.length)] ?? "popular",
        cards: cards(shelf).filter(({ itemId }, at, all) => all.findIndex((one) => one.itemId === itemId) === at),
      })),
    };
    homes.push(home);
    await serve(db, home);
  }
});
afterAll(() => db.drop());

type Sums = [above: number, below: number];

const bandOf = (itemId: number): ArtistBand => artistBands.find((band) => world.tracks[band] === itemId) ?? "emerging";

/** The metric's two sums of one Home, written a second time. */
function sumsOf(metric: GuardrailMetric, { version, shelves: own }: ServedHome): Sums {
  const cards = own.flatMap((shelf) => shelf.cards);
  const count = (...wanted: CardFate[]) => cards.filter(({ fate }) => fate && wanted.includes(fate)).length;
  const heard = cards.filter(({ fate }) => fate === "heard");
  const rates: Record<ArtistBand, number> = {
    emerging: version === versions[1] ? 500 : 1000,
    independent: 2000,
    established: 3000,
    superstar: 4000,
  };
  const exposed = own.filter(({ shelf }) => shelf === "made-for-you" || shelf === "similar-to");
  const exposure = (band?: ArtistBand) =>
    exposed
      .flatMap((shelf) =>
        shelf.cards.map(({ itemId }, at) => ({ band: bandOf(itemId), weight: 1 / Math.log2(at + 2) })),
      )
      .reduce((sum, card) => sum + (band === undefined || card.band === band ? card.weight : 0), 0);
  const isEmpty = own.every(({ shelf }) => shelf === "popular");
  const sums: Record<GuardrailMetric, Sums> = {
    listenShare: [count("heard"), count("seen", "skipped", "heard", "private")],
    skipShare: [count("skipped"), count("skipped", "heard")],
    discoveryShare: [heard.filter(({ isDiscovery }) => isDiscovery).length, heard.length],
    superstarShare: [exposure("superstar"), exposure()],
    costPerListen: [heard.reduce((sum, { itemId }) => sum + rates[bandOf(itemId)], 0), heard.length],
    emptyShare: [Number(isEmpty), 1],
  };
  return sums[metric];
}

test.each(guardrailMetrics)("%s of each version is what adding it up by hand gives", async (metric) => {
  const stretch = { since: new Date(now - 10 * 60 * 60_000), until: new Date(now), now: new Date(now) };
  const measured = await readGuardrailMoments(db, { metric, versions, ...stretch });
  expect([...measured.values()].reduce((sum, { above }) => sum + above, 0)).toBeGreaterThan(0);
  for (const version of versions) {
    const own = homes.filter((home) => home.version === version && home.mode !== "unprofiled");
    const listeners = world.listenerIds
      .map((listenerId) => own.filter((home) => home.listenerId === listenerId).map((home) => sumsOf(metric, home)))
      .map((sums): Sums => [
        sums.reduce((sum, [above]) => sum + above, 0),
        sums.reduce((sum, [, below]) => sum + below, 0),
      ])
      .filter(([, below]) => below > 0);
    const total = (of: (above: number, below: number) => number) =>
      listeners.reduce((sum, [above, below]) => sum + of(above, below), 0);
    const moments = measured.get(version);
    expect(moments?.listeners).toBe(listeners.length);
    expect(moments?.above).toBeCloseTo(
      total((above) => above),
      8,
    );
    expect(moments?.below).toBeCloseTo(
      total((_, below) => below),
      8,
    );
    expect(moments?.aboveSquares).toBeCloseTo(
      total((above) => above * above),
      6,
    );
    expect(moments?.belowSquares).toBeCloseTo(
      total((_, below) => below * below),
      6,
    );
    expect(moments?.products).toBeCloseTo(
      total((above, below) => above * below),
      6,
    );
  }
});

test("only Homes of the stretch count, and a version that served none says nothing", async () => {
  const stretch = { since: new Date(now - 50 * 60_000), until: new Date(now - 40 * 60_000), now: new Date(now) };
  const measured = await readGuardrailMoments(db, { metric: "emptyShare", versions: [...versions, 99], ...stretch });
  const served = homes.filter(
    ({ minutesAgo = 0, mode }) => minutesAgo >= 40 && minutesAgo <= 50 && mode !== "unprofiled",
  );
  expect([...measured.values()].reduce((sum, { below }) => sum + below, 0)).toBe(served.length);
  expect(measured.has(99)).toBe(false);
});
