import fc from "fast-check";
import { expect, test } from "vitest";
import { seededRandom } from "../../math/index.ts";
import { comebacksOf } from "./comebacks.ts";
import { habitualListener, listen, monday } from "./habits.fixture.ts";
import { listenLogOf } from "./listenLog.ts";

const hourMs = 60 * 60_000;
const all = { perListener: 1_000, random: seededRandom("comebacks") };

test("a session's first familiar listen is what she came back to", () => {
  const log = listenLogOf([listen(111, 8), listen(112, 32), listen(111, 32.1), listen(113, 56)]);
  expect(comebacksOf(log, all)).toEqual([
    { moment: { at: monday + 32 * hourMs, localHour: 8 }, item: 0 },
    { moment: { at: monday + 32.1 * hourMs, localHour: 8 }, item: 0 },
  ]);
});

test("every one was known, and had ended, before its moment; and the log does say so", () => {
  fc.assert(
    fc.property(fc.nat(1_000), fc.integer({ min: 1, max: 8 }), (seed, perListener) => {
      const log = habitualListener(`comebacks ${seed}`);
      const found = comebacksOf(log, { perListener, random: seededRandom(`draw ${seed}`) });
      expect(found.length).toBeLessThanOrEqual(2 * perListener);
      for (const { moment, item } of found) {
        const times = [...log.slots.item.keys()].filter((at) => log.slots.item[at] === item);
        expect(times.some((at) => log.endedAt[at] <= moment.at)).toBe(true);
        expect(times.some((at) => log.startedAt[at] >= moment.at)).toBe(true);
      }
    }),
    { numRuns: 30 },
  );
});

test("what is still sounding is not known yet; moments before `from` are left out; an empty log has none", () => {
  const long = { ...listen(111, 8), endedAt: monday + 10 * hourMs };
  expect(comebacksOf(listenLogOf([long, listen(111, 9)]), all)).toEqual([]);
  expect(comebacksOf(listenLogOf([listen(111, 8), listen(111, 32)]), { ...all, from: monday + 33 * hourMs })).toEqual(
    [],
  );
  expect(comebacksOf(listenLogOf([]), all)).toEqual([]);
});
