import fc from "fast-check";
import { expect, test } from "vitest";
import type { Pairs } from "./mergeRows.ts";
import { checkShares, splitByTime, splitRandomly, type Shares } from "./splitPairs.ts";

const sizes = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 8 });
const shares: fc.Arbitrary<Shares> = fc.constantFrom([0.8, 0.1, 0.1], [0.75, 0, 0.25], [0.5, 0.25, 0.25]);

function pairsOf(itemsOfListener: readonly number[], timeOf: (at: number) => number): Pairs {
  const listeners = Int32Array.from(
    itemsOfListener.flatMap((count, listener) => Array.from({ length: count }, () => listener)),
  );
  return { listeners, items: listeners.map((_, at) => at), times: Float64Array.from(listeners, (_, at) => timeOf(at)) };
}

test("by chance every listener is divided in the shares, to the nearest whole item", () => {
  fc.assert(
    fc.property(sizes, shares, fc.string(), (counts, wanted, seed) => {
      const pairs = pairsOf(counts, () => 0);
      const part = splitRandomly(pairs, wanted, seed);
      counts.forEach((count, listener) => {
        const own = [...part].filter((_, at) => pairs.listeners[at] === listener);
        const train = Math.round(count * wanted[0]);
        const upToValid = Math.round(count * (wanted[0] + wanted[1]));
        const sizesOf = [0, 1, 2].map((wantedPart) => own.filter((one) => one === wantedPart).length);
        expect(sizesOf).toEqual([train, upToValid - train, count - upToValid]);
      });
      expect(splitRandomly(pairs, wanted, seed)).toEqual(part);
    }),
  );
});

test("another seed divides differently", () => {
  const pairs = pairsOf([200], () => 0);
  expect(splitRandomly(pairs, [0.5, 0, 0.5], "a")).not.toEqual(splitRandomly(pairs, [0.5, 0, 0.5], "b"));
});

test("by time nothing in an earlier part is later than anything in a later one, and equal moments stay together", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(15), { minLength: 1, maxLength: 60 }), shares, (drawn, wanted) => {
      const times = [...drawn, 16];
      const part = splitByTime(
        pairsOf([times.length], (at) => times[at]),
        wanted,
      );
      const order = [...times.keys()].toSorted((a, b) => times[a] - times[b]);
      const steps = order.slice(1).map((at, place) => ({ from: order[place], to: at }));
      expect(steps.filter(({ from, to }) => part[from] > part[to])).toEqual([]);
      expect(steps.filter(({ from, to }) => times[from] === times[to] && part[from] !== part[to])).toEqual([]);
    }),
  );
  const [validFrom, testFrom] = [80, 90];
  const hundred = splitByTime(
    pairsOf([100], (at) => at),
    [0.8, 0.1, 0.1],
  );
  expect([...hundred]).toEqual(
    Array.from({ length: 100 }, (_, at) => Number(at >= validFrom) + Number(at >= testFrom)),
  );
});

test("says what is missing", () => {
  const pairs = { ...pairsOf([3], () => 0), times: new Float64Array(0) };
  expect(() => splitByTime(pairs, [0.8, 0.1, 0.1])).toThrow("--time-column");
});

test.each([
  [[0.8, 0.1]],
  [[0.8, 0.1, 0.2]],
  [[0, 0.5, 0.5]],
  [[1, 0, 0]],
  [[0.9, -0.1, 0.2]],
  [[Number.NaN, 0.5, 0.5]],
])("refuses the shares %j", (wanted) => {
  expect(() => checkShares(wanted)).toThrow("--shares");
});
