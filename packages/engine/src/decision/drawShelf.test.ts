import fc from "fast-check";
import { expect, test } from "vitest";
import type { ItemId } from "../data/index.ts";
import { seededRandom } from "../math/index.ts";
import { composeHome } from "./composeHome.ts";
import { drawShelf } from "./drawShelf.ts";
import { shelfKinds, type ShelfKind } from "./shelfKind.ts";

const fixed = new Set<ShelfKind>(["shortcuts", "popular"]);
/** Of these two that have the same card, only the first to be drawn stands. */
const twins = new Set<ShelfKind>(["made-for-you", "books"]);
const temperatures = fc.constantFrom(0.2, 0.5, 1, 3);

/** A Home of shelves with one card each; "books" has nothing but the card of "made-for-you", so that it stands only above it. */
function orderOf(kinds: readonly ShelfKind[], shelfTemperature: number, random: () => number) {
  const itemOf = (kind: ShelfKind): ItemId => shelfKinds.indexOf(kind === "books" ? "made-for-you" : kind) as ItemId;
  return composeHome({
    proposals: kinds.map((kind) => ({
      kind,
      candidates: [
        {
          itemId: itemOf(kind),
          creatorId: null,
          source: "popular",
          strength: 1,
          relevance: 1,
          reason: { kind: "popular" },
        },
      ],
    })),
    policy: { temperature: 0, maxPerArtist: 2, shelfOrder: kinds, shelfTemperature },
    dial: 0.5,
    decayedPlaysOf: () => 0,
    random,
  });
}

/** Chance of a shelf at its place by brute force: the weights of all that could still stand there. */
function chances(home: readonly ShelfKind[], kinds: readonly ShelfKind[], temperature: number): (number | null)[] {
  const weightOf = (kind: ShelfKind): number => (0.5 ** kinds.indexOf(kind)) ** (1 / temperature);
  return home.map((kind, place) => {
    if (fixed.has(kind)) return null;
    const above = new Set(home.slice(0, place));
    const isTaken = [...twins].some((twin) => above.has(twin));
    const open = kinds.filter((other) => !fixed.has(other) && !above.has(other) && !(isTaken && twins.has(other)));
    return weightOf(kind) / open.reduce((sum, other) => sum + weightOf(other), 0);
  });
}

const rounded = (chance: number | null): number | null => (chance === null ? null : Math.round(chance * 1e9) / 1e9);

test("each place's propensity is that of brute force, shelves that others have emptied left out", () => {
  const orders = fc.shuffledSubarray([...shelfKinds], { minLength: 1 });
  fc.assert(
    fc.property(orders, temperatures, fc.string(), (kinds, temperature, seed) => {
      const home = orderOf(kinds, temperature, seededRandom(seed));
      const order = home.map(({ kind }) => kind);
      const told = home.map(({ propensity }) => rounded(propensity));
      expect(told).toEqual(chances(order, kinds, temperature).map(rounded));
      expect(order.indexOf("shortcuts")).toBeLessThanOrEqual(0);
      expect([-1, order.length - 1]).toContain(order.indexOf("popular"));
    }),
  );
});

test("orders come out as often as their propensities say", () => {
  const kinds: ShelfKind[] = ["jump-back-in", "similar-to", "shows-for-you"];
  const random = seededRandom("orders");
  const rounds = 20_000;
  const seen = new Map<string, { times: number; chance: number }>();
  for (let round = 0; round < rounds; round++) {
    const home = orderOf(kinds, 1, random);
    const key = home.map(({ kind }) => kind).join();
    const chance = home.reduce((product, { propensity }) => product * (propensity ?? 1), 1);
    seen.set(key, { times: (seen.get(key)?.times ?? 0) + 1, chance });
  }
  expect([...seen.values()].reduce((sum, { chance }) => sum + chance, 0)).toBeCloseTo(1, 9);
  for (const { times, chance } of seen.values()) {
    const deviation = Math.sqrt((chance * (1 - chance)) / rounds);
    expect(Math.abs(times / rounds - chance)).toBeLessThan(5 * deviation);
  }
});

test("nothing is drawn of nothing", () => {
  expect(drawShelf({ proposals: [], order: [], temperature: 0.2, random: () => 0 })).toBeNull();
});

test("without a temperature the policy's order stands, and is sure", () => {
  const home = orderOf(shelfKinds, 0, () => 0.99);
  expect(home.map(({ kind }) => kind)).toEqual(shelfKinds.filter((kind) => kind !== "books"));
  expect(home.slice(1, -1).every(({ propensity }) => propensity === 1)).toBe(true);
});
