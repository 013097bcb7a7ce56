import fc from "fast-check";
import { expect, test } from "vitest";
import { rarityOf } from "./usualTail.ts";

test("of days whose values fall off exponentially, those beyond the 99th and the 99.9th percentile come once in 100 and 1,000", () => {
  const size = 20_000;
  const values = Array.from({ length: size }, (_, place) => -Math.log((place + 0.5) / size));
  const tail = { values, days: size, usualExcess: 1 };
  const at = (share: number) => rarityOf(values[Math.floor(share * size)], tail);
  expect(at(0.01)).toBeCloseTo(2, 1);
  expect(at(0.001)).toBeCloseTo(3, 1);
});

test("what happens ten times a day is ten times as common as what happens once", () => {
  const values = Array.from({ length: 100 }, (_, place) => place);
  const once = rarityOf(99, { values, days: 100, usualExcess: 1 });
  expect(rarityOf(99, { values, days: 10, usualExcess: 1 })).toBeCloseTo(once - 1, 10);
});

test("a greater value is never less rare, and no value is rarer for having a twin", () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(50), { minLength: 1, maxLength: 60 }),
      fc.nat(50),
      fc.integer({ min: 1, max: 9 }),
      (some, value, more) => {
        const rarity = (values: number[], of: number) => rarityOf(of, { values, days: values.length, usualExcess: 2 });
        const alone = rarity([...some, value], value);
        expect(rarity([...some, value + more], value + more)).toBeGreaterThanOrEqual(alone);
        expect(rarity([...some, value, value], value)).toBeLessThanOrEqual(alone + 1e-9);
      },
    ),
  );
});
