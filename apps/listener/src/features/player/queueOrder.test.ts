import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Playable } from "../../shell/player.ts";
import { nothing, type PlayState } from "./playState.ts";
import { inLotOrder, inOwnOrder, queuedFrom, shuffledWith } from "./queueOrder.ts";

function state(count: number, index: number): PlayState {
  const items = Array.from({ length: count }, (_, itemId) => ({ itemId }) as Playable);
  return queuedFrom(nothing, items, index);
}

const keysOf = ({ queue }: PlayState): number[] => queue.map(({ key }) => key);
const placed = fc
  .integer({ min: 1, max: 40 })
  .chain((count) => fc.tuple(fc.constant(count), fc.nat({ max: count - 1 })));

describe("shuffling", () => {
  it("keeps what plays, puts it first and loses nothing; off again, everything stands where it stood", () => {
    fc.assert(
      fc.property(placed, fc.integer(), ([count, index], seed) => {
        const before = state(count, index);
        const mixed = shuffledWith(before, seed);
        expect(mixed.queue[mixed.index]).toBe(before.queue[index]);
        expect(mixed.index).toBe(0);
        expect(keysOf(mixed).toSorted((one, other) => one - other)).toEqual(keysOf(before));
        expect(inOwnOrder(mixed)).toEqual(before);
      }),
    );
  });

  it("gives the same order for the same seed, another one for another", () => {
    const values = Array.from({ length: 30 }, (_, at) => at);
    expect(inLotOrder(values, 5)).toEqual(inLotOrder(values, 5));
    expect(inLotOrder(values, 5)).not.toEqual(inLotOrder(values, 6));
  });

  it("puts every value in every place about equally often", () => {
    const counts = new Map<string, number>();
    for (let seed = 0; seed < 6_000; seed += 1) {
      const order = inLotOrder(["a", "b", "c"], seed).join("");
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(counts.size).toBe(6);
    for (const count of counts.values()) expect(Math.abs(count - 1_000)).toBeLessThan(150);
  });
});
