import fc from "fast-check";
import { expect, test } from "vitest";
import { emptyTraces, leave, type Trace } from "./traces.ts";

const size = 4;
const left: fc.Arbitrary<{ slot: number; trace: Trace }[]> = fc.array(
  fc.record({
    slot: fc.integer({ min: -1, max: size - 1 }),
    trace: fc.record({
      place: fc.nat(50),
      session: fc.nat(3),
      strength: fc.integer({ min: 1, max: 9 }),
      nearness: fc.integer({ min: 0, max: 1 }),
      sameDay: fc.integer({ min: 0, max: 1 }),
      inSession: fc.integer({ min: 0, max: 1 }),
      age: fc.integer({ min: 24, max: 900 }),
    }),
  }),
);

test("a slot holds what its listens sum up to; a session counts once, and a listen without a slot nowhere", () => {
  fc.assert(
    fc.property(left, (listens) => {
      const inOrder = listens.toSorted((one, other) => one.trace.session - other.trace.session);
      const traces = emptyTraces(size);
      for (const { slot, trace } of inOrder) leave(traces, slot, trace);
      for (let slot = 0; slot < size; slot++) {
        const own = inOrder.filter((one) => one.slot === slot).map(({ trace }) => trace);
        const visits = own.filter(({ session }, at) => own[at - 1]?.session !== session);
        const sum = (of: Trace[], pick: (trace: Trace) => number) => of.reduce((total, one) => total + pick(one), 0);
        expect(traces.listens[slot]).toBe(own.length);
        expect(traces.activation[slot]).toBe(sum(own, ({ strength }) => strength));
        expect(traces.inSession[slot]).toBe(sum(own, ({ inSession }) => inSession));
        expect(traces.visits[slot]).toBe(visits.length);
        expect(traces.hourNearness[slot]).toBe(sum(visits, ({ nearness }) => nearness));
        expect(traces.sameDay[slot]).toBe(sum(visits, ({ sameDay }) => sameDay));
        expect(traces.lastPlace[slot]).toBe(own.at(-1)?.place ?? -1);
        expect(traces.lastAge[slot]).toBe(Math.min(...own.map(({ age }) => age)));
      }
    }),
  );
});
