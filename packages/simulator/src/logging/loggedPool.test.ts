import { drawingWeight, isShelfKind, shelfRules } from "@segue/engine/decision";
import { expect, test } from "vitest";
import { worldLog } from "../behaviour/worldEvents.ts";
import { smallWorld } from "../world.fixture.ts";
import { utilityShelves } from "./loggedPool.ts";
import { loggingPolicy } from "./loggingPolicy.ts";

const world = smallWorld({ days: 90 });
const slates = [...worldLog(world)].flatMap(({ homes }) => homes.flatMap((home) => home.slates));
const drawn = slates.flatMap((slate) => (slate.pool ? [{ ...slate, pool: slate.pool }] : []));
const { tracks } = world.catalogue;
const half = { dial: 0.5, temperature: 1 };

test("shelves that a policy orders by utility keep what they were drawn from, others nothing", () => {
  expect(drawn.length).toBeGreaterThan(100);
  const byUtility = loggingPolicy.shelfOrder.filter(
    (kind) => isShelfKind(kind) && shelfRules[kind].ordering === "utility",
  );
  expect(utilityShelves).toEqual(byUtility);
  expect(new Set(drawn.map(({ shelf }) => shelf))).toEqual(new Set(byUtility));
  expect(slates.filter(({ shelf }) => shelf === "made-for-you").every(({ pool }) => pool !== null)).toBe(true);
});

test("the chance of every card follows from the pool, the cards above it and the limit of an artist", () => {
  for (const { cards, pool } of drawn) {
    const makers = pool.items.map((item, at) => (pool.itemKinds[at] === "track" ? tracks[item].artist : item));
    const left = pool.items.map((_, at) =>
      drawingWeight({ worth: pool.worth[at], familiarity: 0.5, standing: 2 }, half),
    );
    for (const { itemKind, item, propensity } of cards) {
      const at = pool.items.findIndex((other, place) => other === item && pool.itemKinds[place] === itemKind);
      expect(left[at] / left.reduce((sum, one) => sum + one, 0)).toBeCloseTo(propensity, 9);
      left[at] = 0;
      const taken = left.filter((weight, place) => weight === 0 && makers[place] === makers[at]).length;
      if (taken < loggingPolicy.maxPerArtist) continue;
      makers.forEach((maker, place) => {
        if (maker === makers[at]) left[place] = 0;
      });
    }
  }
});

test("artists that she listens to are familiar, and many are not heard at all", () => {
  const all = drawn.flatMap(({ pool }) => pool.familiarity);
  expect(all.every((f) => f >= 0 && f <= 1)).toBe(true);
  const unheard = all.filter((f) => f === 0).length / all.length;
  expect(unheard).toBeGreaterThan(0.1);
  expect(unheard).toBeLessThan(0.9);
});
