import fc from "fast-check";
import { expect, test } from "vitest";
import { Trace, weightAt } from "./trace.ts";
import { TraceTable } from "./traceTable.ts";

const dayMs = 86_400_000;
const now = Date.UTC(2026, 5, 1, 12);
const ages = fc.array(fc.double({ min: 0, max: 3_000, noNaN: true }), { maxLength: 30 });

function newTrace(): Trace {
  const table = new TraceTable();
  return new Trace(table, table.add(1));
}

function traceOf(daysAgo: readonly number[], localHour = 12): Trace {
  const trace = newTrace();
  for (const days of daysAgo.toSorted((a, b) => b - a)) {
    const at = now - days * dayMs;
    trace.addListen(at, weightAt(at), localHour);
  }
  return trace;
}

test("listens fade by half in 30 days, wear by e in one, as if each were counted by its age", () => {
  fc.assert(
    fc.property(ages, (daysAgo) => {
      const trace = traceOf(daysAgo);
      const faded = daysAgo.reduce((sum, days) => sum + 2 ** (-days / 30), 0);
      const worn = daysAgo.reduce((sum, days) => sum + Math.exp(-days), 0);
      expect(trace.recentListens(weightAt(now))).toBeCloseTo(faded, 9);
      expect(trace.wornAt(now)).toBeCloseTo(worn, 9);
      expect(trace.listens).toBe(daysAgo.length);
    }),
  );
});

test("hours near a habit match it, the other side of the day does not, and little evidence says little", () => {
  const habit = traceOf(
    Array.from({ length: 40 }, (_, day) => day),
    7,
  );
  expect(habit.hourMatch(7)).toBeCloseTo(45 / 50, 9);
  expect(habit.hourMatch(19)).toBeCloseTo(5 / 50, 9);
  expect(habit.hourMatch(8)).toBeGreaterThan(habit.hourMatch(10));
  expect(newTrace().hourMatch(7)).toBe(0.5);
  expect(traceOf([1], 7).hourMatch(7)).toBeCloseTo(6 / 11, 9);
});

test("remembers the latest moment, whatever the order", () => {
  const trace = newTrace();
  expect([trace.lastAt, trace.lastListenAt]).toEqual([null, null]);
  for (const at of [now, now - dayMs]) {
    trace.touch(at);
    trace.addListen(at, weightAt(at), 3);
  }
  expect([trace.lastAt, trace.lastListenAt]).toEqual([now, now]);
});
