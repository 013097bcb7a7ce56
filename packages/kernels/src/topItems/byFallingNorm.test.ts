import fc from "fast-check";
import { expect, test } from "vitest";
import { byFallingNorm } from "./byFallingNorm.ts";

const norm = fc.oneof(fc.constantFrom(0, 1, 1e-45, 1e39), fc.double({ min: 0, max: 1e38, noNaN: true }));

test.each([1, 150])("few rows or many (%i times as many): equals a stable sort by length", (times) => {
  fc.assert(
    fc.property(fc.array(norm, { maxLength: 40 }), (few) => {
      const norms = Array.from({ length: times * few.length }, (_, at) => few[at % few.length]);
      const single = Float32Array.from(norms);
      const expected = [...norms.keys()].toSorted((a, b) =>
        single[a] === single[b] ? a - b : single[b] > single[a] ? 1 : -1,
      );
      expect([...byFallingNorm(Float64Array.from(norms))]).toEqual(expected);
    }),
    { numRuns: times === 1 ? 100 : 20 },
  );
});
