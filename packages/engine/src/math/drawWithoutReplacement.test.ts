import fc from "fast-check";
import { expect, test } from "vitest";
import { drawAscending } from "./drawAscending.ts";
import { drawWithoutReplacement } from "./drawWithoutReplacement.ts";
import { seededRandom } from "./seededRandom.ts";

test("draws of what is there, each once, and leaves the values alone", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(99)), fc.nat(20), fc.string(), (values, count, seed) => {
      const before = values.slice();
      const drawn = drawWithoutReplacement(values, count, seededRandom(seed));
      expect(values).toEqual(before);
      expect(drawn).toHaveLength(Math.min(count, values.length));
      expect(new Set(drawn).size).toBe(drawn.length);
      expect(drawn.every((value) => values.includes(value))).toBe(true);
      const wanted = Math.min(count, values.length);
      const places = [...drawAscending(values.length, wanted, seededRandom(seed))];
      expect(places).toHaveLength(wanted);
      expect(places.every((place, at) => place < values.length && (at === 0 || place > places[at - 1]))).toBe(true);
    }),
  );
});

/** How often each answer comes, as a share of 24,000. */
function sharesOf(answer: (random: () => number) => string): Map<string, number> {
  const random = seededRandom("without replacement");
  const shares = new Map<string, number>();
  for (let draw = 0; draw < 24_000; draw++) {
    const found = answer(random);
    shares.set(found, (shares.get(found) ?? 0) + 1 / 24_000);
  }
  return shares;
}

test("every order of two of four comes one time in 12, and every pair in ascending order one time in 6", () => {
  const orders = sharesOf((random) => drawWithoutReplacement(["a", "b", "c", "d"], 2, random).join(""));
  const letters = ["a", "b", "c", "d"];
  const expected = letters.flatMap((one) => letters.filter((other) => other !== one).map((other) => one + other));
  expect([...orders.keys()].toSorted()).toEqual(expected);
  for (const share of orders.values()) expect(Math.abs(share - 1 / 12)).toBeLessThan(0.009);
  const pairs = sharesOf((random) => drawAscending(4, 2, random).join(""));
  expect([...pairs.keys()].toSorted()).toEqual(["01", "02", "03", "12", "13", "23"]);
  for (const share of pairs.values()) expect(Math.abs(share - 1 / 6)).toBeLessThan(0.012);
});
