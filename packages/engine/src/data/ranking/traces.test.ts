import fc from "fast-check";
import { expect, test } from "vitest";
import { Traces } from "./traces.ts";
import { TraceTable } from "./traceTable.ts";

const anyTouch = fc.record({ key: fc.integer({ min: 1, max: 40 }), other: fc.boolean(), isLatest: fc.boolean() });

test("two of them in one table are as two maps, in which what was touched last stands last", () => {
  fc.assert(
    fc.property(fc.array(anyTouch, { maxLength: 120 }), (touches) => {
      const table = new TraceTable();
      const [traces, maps] = [
        [new Traces(table), new Traces(table)],
        [new Map<number, number>(), new Map<number, number>()],
      ];
      for (const { key, other, isLatest } of touches) {
        const [own, map] = [traces[Number(other)], maps[Number(other)]];
        (isLatest ? own.latest(key) : own.of(key)).addSkip();
        const skips = (map.get(key) ?? 0) + 1;
        if (isLatest) map.delete(key);
        map.set(key, skips);
      }
      for (const [place, own] of traces.entries()) {
        expect(Array.from(own, ([key, { skips }]) => [key, skips])).toEqual([...maps[place]]);
        expect([...own.keys()]).toEqual(Array.from(own.values(), ({ itemId }) => itemId));
        expect(own.lastTouched(3).map(({ itemId }) => itemId)).toEqual([...maps[place].keys()].slice(-3));
        expect(own.size).toBe(maps[place].size);
        expect([1, 41].map((key) => [own.has(key), own.get(key)?.skips])).toEqual(
          [1, 41].map((key) => [maps[place].has(key), maps[place].get(key)]),
        );
      }
    }),
  );
});
