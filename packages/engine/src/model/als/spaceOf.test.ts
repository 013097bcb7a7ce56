import fc from "fast-check";
import { expect, test } from "vitest";
import { spaceOf } from "./spaceOf.ts";

test("the same factors have the same name wherever they stand in memory; one other number gives another", () => {
  const factors = fc.array(fc.float({ noNaN: true, noDefaultInfinity: true }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(factors, fc.nat(), (numbers, which) => {
      const itemFactors = Float32Array.from(numbers);
      const within = Float32Array.from([7, ...numbers, 9]).subarray(1, -1);
      expect(spaceOf({ itemFactors: within })).toBe(spaceOf({ itemFactors }));
      const at = which % itemFactors.length;
      const other = itemFactors.map((value, place) => (place === at ? value + Math.abs(value) + 1 : value));
      expect(spaceOf({ itemFactors: other })).not.toBe(spaceOf({ itemFactors }));
    }),
  );
});
