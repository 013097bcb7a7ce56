import fc from "fast-check";
import { expect, test } from "vitest";
import { listen } from "./habits.fixture.ts";
import { listenLogOf } from "./listenLog.ts";

const listens = fc.array(fc.tuple(fc.integer({ min: 100, max: 130 }), fc.integer({ min: 0, max: 200 })), {
  maxLength: 30,
});

test("holds every listen with its item, creator and genre, whatever the order of arrival", () => {
  fc.assert(
    fc.property(listens, (pairs) => {
      const given = pairs.map(([itemId, hours]) => listen(itemId, hours));
      const log = listenLogOf(given);
      expect(listenLogOf(given.toReversed())).toEqual(log);
      const back = Array.from(log.startedAt, (at, place) => `${at} ${log.itemIds[log.slots.item[place]]}`);
      expect(new Set(back)).toEqual(new Set(given.map(({ startedAt, itemId }) => `${startedAt} ${itemId}`)));
      expect(log.length).toBe(given.length);
      log.slots.item.forEach((slot, place) => {
        expect(log.creatorOfItem[slot]).toBe(log.slots.creator[place]);
        expect(log.genreOfItem[slot]).toBe(log.slots.genre[place]);
      });
      expect(log.sizes.item).toBe(new Set(given.map(({ itemId }) => itemId)).size);
    }),
  );
});

test("half an hour of silence begins a session", () => {
  const log = listenLogOf([0, 0.5, 1.1, 1.2].map((hours) => listen(111, hours)));
  expect([...log.sessions]).toEqual([0, 0, 1, 1]);
});

test("an item without artist or genre has no slot of them", () => {
  const log = listenLogOf([{ ...listen(111, 1), creatorId: null, genre: null }]);
  expect([log.creatorOfItem[0], log.genreOfItem[0], log.sizes.creator, log.sizes.genre]).toEqual([-1, -1, 0, 0]);
});

test.each([
  ["no time", { startedAt: Number.NaN }, "a listen of item 111 has no time: startedAt NaN"],
  ["an hour of its own", { localHour: 24 }, "localHour 24; it must be a whole number in 0 … 23"],
  ["half an hour", { localHour: 7.5 }, "localHour 7.5"],
])("refuses %s", (...[, changes, message]) => {
  expect(() => listenLogOf([{ ...listen(111, 1), ...changes }])).toThrow(message);
});
