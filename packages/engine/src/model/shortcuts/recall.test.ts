import fc from "fast-check";
import { expect, test } from "vitest";
import { listen, monday } from "./habits.fixture.ts";
import { listenLogOf, type FamiliarListen } from "./listenLog.ts";
import { hourNearness, listensBefore, recallAt } from "./recall.ts";

const fading = { decay: 0.6, hourSharpness: 2 };
const hourMs = 60 * 60_000;
const moment = { at: monday + 300 * hourMs, localHour: 12 };
const someListens = fc
  .array(fc.tuple(fc.integer({ min: 100, max: 115 }), fc.integer({ min: 0, max: 400 })), { maxLength: 30 })
  .map((pairs) => pairs.map(([itemId, hours]) => listen(itemId, hours + (itemId % 10) / 10)));

/** The activation of an item by its definition. */
function activationOf(listens: FamiliarListen[], itemId: number): number {
  return listens
    .filter((one) => one.itemId === itemId && one.endedAt <= moment.at)
    .reduce((sum, { startedAt }) => sum + Math.max(24, (moment.at - startedAt) / hourMs) ** -fading.decay, 0);
}

test("activation, listens and last listen are those of the definition", () => {
  fc.assert(
    fc.property(someListens, (listens) => {
      const log = listenLogOf(listens);
      const { traces, listens: all } = recallAt(log, moment, fading);
      expect(all).toBe(listens.filter(({ endedAt }) => endedAt <= moment.at).length);
      log.itemIds.forEach((itemId, slot) => {
        expect(traces.item.activation[slot]).toBeCloseTo(activationOf(listens, itemId), 9);
      });
    }),
  );
});

test("what comes after the moment changes nothing", () => {
  fc.assert(
    fc.property(someListens, (listens) => {
      const past = listens.filter(({ endedAt }) => endedAt <= moment.at);
      const all = recallAt(listenLogOf(listens), moment, fading);
      const known = recallAt(listenLogOf(past), moment, fading);
      const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0);
      for (const level of ["item", "creator", "genre"] as const) {
        for (const name of ["activation", "listens", "visits", "hourNearness", "sameDay", "inSession"] as const) {
          expect(sum(all.traces[level][name])).toBeCloseTo(sum(known.traces[level][name]), 9);
        }
      }
    }),
  );
});

test("a session counts once for hours and days, however often an item stands in it", () => {
  const listens = [8, 8.1, 8.2, 32].map((hours) => listen(111, hours));
  const { traces } = recallAt(listenLogOf(listens), { at: monday + 48 * hourMs, localHour: 8 }, fading);
  expect([traces.item.listens[0], traces.item.visits[0], traces.item.hourNearness[0], traces.item.sameDay[0]]).toEqual([
    4, 2, 2, 2,
  ]);
});

test("the open session is what was heard without a silence of 30 minutes", () => {
  const log = listenLogOf([8, 19, 19.1].map((hours, at) => listen(111 + at, hours)));
  const inSession = (hours: number) =>
    recallAt(log, { at: monday + hours * hourMs, localHour: 19 }, fading).sessionListens;
  expect([inSession(19.2), inSession(19.8)]).toEqual([2, 0]);
  // The second listen still sounds.
  expect(inSession(19.12)).toBe(1);
});

test("hours are near around the clock", () => {
  const nearness = hourNearness(2);
  expect(nearness[0]).toBe(1);
  expect(nearness[12]).toBeCloseTo(Math.exp(-4), 12);
  for (let apart = 1; apart < 24; apart++) expect(nearness[apart]).toBeCloseTo(nearness[24 - apart], 12);
  expect([...hourNearness(0)]).toEqual(Array.from({ length: 24 }, () => 1));
});

test("counts what had begun before an instant", () => {
  const log = listenLogOf([1, 2, 2, 5].map((hours) => listen(111, hours)));
  expect([0, 1, 2, 3, 9].map((hours) => listensBefore(log, monday + hours * hourMs))).toEqual([0, 0, 1, 3, 4]);
});
