import { expect, test } from "vitest";
import { listen, momentAt } from "./habits.fixture.ts";
import { listenLogOf } from "./listenLog.ts";
import { memoryOf } from "./memory.ts";
import { recallAt } from "./recall.ts";

const moment = momentAt({ weeks: 2, day: 0, hour: 8 });

test("brings what an item's own listens left, those of its artist, and those of its genre", () => {
  const log = listenLogOf([111, 112, 111, 123, 222].map((itemId, at) => listen(itemId, 10 * at)));
  const recalled = recallAt(log, moment, { decay: 0.5, hourSharpness: 2 });
  const { item, creator, genre } = memoryOf({ log, recalled }, log.itemIds.indexOf(111));
  expect([item, creator, genre].map(({ traces, slot }) => traces.listens[slot])).toEqual([2, 3, 4]);
});

test("an item without artist and genre has no slot for them", () => {
  const log = listenLogOf([{ ...listen(111, 8), creatorId: null, genre: null }]);
  const { creator, genre } = memoryOf({ log, recalled: recallAt(log, moment, { decay: 1, hourSharpness: 0 }) }, 0);
  expect([creator.slot, genre.slot]).toEqual([-1, -1]);
});
