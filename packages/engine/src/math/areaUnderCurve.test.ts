import fc from "fast-check";
import { expect, test } from "vitest";
import { areaUnderCurve } from "./areaUnderCurve.ts";

const scored = fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.nat(1)), { minLength: 2, maxLength: 40 });
const split = (rows: [number, number][]) => ({
  chances: rows.map(([tenths]) => tenths / 10),
  outcomes: Uint8Array.from(rows, ([, outcome]) => outcome),
});

test("area under the curve is the share of pairs in the right order, ties half", () => {
  fc.assert(
    fc.property(scored, (rows) => {
      const { chances, outcomes } = split(rows);
      const [hits, misses] = [1, 0].map((wanted) => chances.filter((_, row) => outcomes[row] === wanted));
      const pairs = hits.flatMap((hit) => misses.map((miss): number => (hit > miss ? 1 : hit === miss ? 0.5 : 0)));
      const share = pairs.reduce((sum, right) => sum + right, 0) / pairs.length;
      const area = areaUnderCurve(chances, outcomes);
      expect(Number.isNaN(area)).toBe(pairs.length === 0);
      expect(area || 0).toBeCloseTo(share || 0, 9);
    }),
  );
});
