import { expect, test } from "vitest";
import { gaussian, seededRandom } from "../../math/index.ts";
import { placeOnMap } from "./placeOnMap.ts";
import { drawTasteMap, type MapMaterial, type TasteMap } from "./tasteMap.ts";
import { trustworthiness } from "./trustworthiness.ts";

const factorCount = 16;
const groups = 5;
const groupOf = (item: number): number => item % groups;

/** Items around five directions, no two of which have a factor in common. */
function flowers(count: number, seed: string): MapMaterial {
  const random = seededRandom(seed);
  const itemFactors = new Float32Array(count * factorCount);
  for (let item = 0; item < count; item++) {
    for (let factor = 0; factor < factorCount; factor++) {
      const own = factor % groups === groupOf(item) ? 1 : 0;
      itemFactors[item * factorCount + factor] = own + 0.25 * gaussian(random);
    }
  }
  return { itemIds: Array.from({ length: count }, (_, item) => 100 + item), factorCount, itemFactors };
}

function drawn(material: MapMaterial, seed = "map"): TasteMap {
  const drawing = drawTasteMap(material, { seed, rounds: 150 });
  for (;;) {
    const step = drawing.next();
    if (step.done) return step.value;
  }
}

function trustOf({ itemFactors }: MapMaterial, map: TasteMap): number {
  const row = (item: number) => itemFactors.subarray(item * factorCount, (item + 1) * factorCount);
  const product = (left: Float32Array, right: Float32Array) =>
    left.reduce((sum, value, at) => sum + value * right[at], 0);
  const cosine = (left: number, right: number) =>
    product(row(left), row(right)) / Math.sqrt(product(row(left), row(left)) * product(row(right), row(right)));
  return trustworthiness({
    spaceDistance: (left, right) => 1 - cosine(left, right),
    mapDistance: (left, right) => Math.hypot(map.x[left] - map.x[right], map.y[left] - map.y[right]),
    count: map.itemIds.length,
    k: 10,
  });
}

const material = flowers(200, "flowers");
const map = drawn(material);

test("neighbours on the map are neighbours in the space, which a map of chance does not reach", () => {
  const random = seededRandom("chance");
  const chance = { ...map, x: map.x.map(() => random()), y: map.y.map(() => random()) };
  expect(trustOf(material, map)).toBeGreaterThan(0.85);
  expect(trustOf(material, chance)).toBeLessThan(0.6);
});

test("the same factors and seed give the same map, another seed another one; all places are from 0 to 1", () => {
  expect(drawn(material)).toEqual(map);
  expect(drawn(material, "other").x).not.toEqual(map.x);
  for (const value of [...map.x, ...map.y]) expect(value >= 0 && value <= 1).toBe(true);
});

test("how long a factor is does not matter, only where it points", () => {
  const longer = { ...material, itemFactors: material.itemFactors.map((value) => 4 * value) };
  expect(trustOf(material, drawn(longer))).toBeGreaterThan(0.85);
});

test("who likes the items of one group stands among them", () => {
  const fans = Array.from(map.itemIds, (_, place) => ({ place, weight: groupOf(place) === 2 ? 0.8 : 0.01 }));
  const stand = placeOnMap(map, fans);
  const centre = (group: number) => {
    const places = fans.map(({ place }) => place).filter((place) => groupOf(place) === group);
    const mean = (axis: Float32Array) => places.reduce((sum, place) => sum + axis[place], 0) / places.length;
    return { x: mean(map.x), y: mean(map.y) };
  };
  const away = (group: number) => Math.hypot((stand?.x ?? 9) - centre(group).x, (stand?.y ?? 9) - centre(group).y);
  const others = [0, 1, 3, 4].map(away);
  expect(away(2)).toBeLessThan(Math.min(...others));
  expect(placeOnMap(map, [{ place: 3, weight: 0.4 }])).toEqual({ x: map.x[3], y: map.y[3] });
  expect(placeOnMap(map, [{ place: 3, weight: 0 }])).toBeNull();
});

test("trustworthiness is 1 for the space itself and falls with what does not belong", () => {
  const away = (left: number, right: number) => Math.abs(left - right);
  const mirrored = (left: number, right: number) => -away(left, right);
  const same = { spaceDistance: away, mapDistance: away, count: 20, k: 4 };
  expect(trustworthiness(same)).toBe(1);
  expect(trustworthiness({ ...same, mapDistance: mirrored })).toBeLessThan(0.3);
  expect(() => trustworthiness({ ...same, k: 10 })).toThrow("k must be from 1 to below 10");
});

test("too few items, or factors that do not fit, are refused", () => {
  expect(() => drawn(flowers(2, "few"))).toThrow("at least three items, not 2");
  expect(() => drawn({ ...material, factorCount: 15 })).toThrow("are not 200 rows of 15");
});
