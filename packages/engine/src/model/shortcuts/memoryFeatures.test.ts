import { expect, test } from "vitest";
import { listen, momentAt } from "./habits.fixture.ts";
import { listenLogOf } from "./listenLog.ts";
import { featureCount, memoryFeatures, writeFeatures, type MemoryFeature } from "./memoryFeatures.ts";
import { recallAt } from "./recall.ts";

type FeatureName = (typeof memoryFeatures)[number]["name"];
const moment = momentAt({ weeks: 2, day: 0, hour: 8 });

/** Features of every item, by the item's id. */
function featuresOf(hours: readonly (readonly [itemId: number, hours: number])[]) {
  const log = listenLogOf(hours.map(([itemId, at]) => listen(itemId, at)));
  const recalled = recallAt(log, moment, { decay: 0.5, hourSharpness: 2 });
  return (itemId: number): Record<FeatureName, number> => {
    const out = new Float64Array(featureCount);
    writeFeatures({ log, recalled }, log.itemIds.indexOf(itemId), { out, at: 0 });
    return Object.fromEntries(memoryFeatures.map(({ name }, at) => [name, out[at]])) as Record<FeatureName, number>;
  };
}

test("every feature has a name of its own and a meaning", () => {
  const named: readonly MemoryFeature[] = memoryFeatures;
  expect(new Set(named.map(({ name }) => name)).size).toBe(featureCount);
  for (const { meaning } of named) expect(meaning.length).toBeGreaterThan(5);
});

test("say what the listens say", () => {
  const of = featuresOf([
    [111, 344 - 100],
    [111, 344 - 25],
    [112, 344 - 25],
  ]);
  expect(of(111).activation).toBeCloseTo(Math.log(0.1 + 0.2), 9);
  expect(of(111).frequency).toBeCloseTo(Math.log(2), 9);
  expect(of(111).recency).toBeCloseTo(-Math.log(25), 9);
  expect(of(112).creatorActivation).toBeCloseTo(Math.log(0.1 + 0.2 + 0.2), 9);
  expect(of(112).genreActivation).toBeCloseTo(of(111).genreActivation, 9);
});

test("what is heard at this hour, and on such days, is lifted; what is not is lowered", () => {
  const mornings = [8, 32, 56].map((hours) => [111, hours] as const);
  const weekendNights = [5 * 24 + 20, 6 * 24 + 20].map((hours) => [222, hours] as const);
  const of = featuresOf([...mornings, ...weekendNights]);
  for (const name of ["hourLift", "dayLift", "creatorHourLift", "genreHourLift", "genreDayLift"] as const) {
    expect(of(111)[name]).toBeGreaterThan(0);
    expect(of(222)[name]).toBeLessThan(0);
  }
});

test("the open session shows", () => {
  const of = featuresOf([
    [111, 10],
    [112, 10],
    [222, 10],
    [112, 343.9],
  ]);
  expect([of(111), of(112), of(222)].map(({ heardInSession }) => heardInSession)).toEqual([0, 1, 0]);
  expect(of(111).creatorInSession).toBeCloseTo(Math.log(2), 9);
  expect(of(111).genreInSession).toBeGreaterThan(0);
  expect(of(222).genreInSession).toBeLessThan(0);
});

test("an item without artist and genre has finite features", () => {
  const log = listenLogOf([{ ...listen(111, 8), creatorId: null, genre: null }]);
  const out = new Float64Array(featureCount);
  writeFeatures({ log, recalled: recallAt(log, moment, { decay: 1, hourSharpness: 0 }) }, 0, { out, at: 0 });
  expect(out.every(Number.isFinite)).toBe(true);
});
