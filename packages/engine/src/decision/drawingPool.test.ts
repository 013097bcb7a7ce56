import fc from "fast-check";
import { expect, test } from "vitest";
import { seededRandom } from "../math/index.ts";
import { samplePlackettLuce } from "./samplePlackettLuce.ts";

const candidates = fc.array(fc.record({ worth: fc.double({ min: 1e-3, max: 1, noNaN: true }), creator: fc.nat(3) }), {
  minLength: 1,
  maxLength: 12,
});

test("weighing again only what a draw changed gives the slates and chances of weighing everything again", () => {
  fc.assert(
    fc.property(candidates, fc.constantFrom(0, 0.02, 0.1, 1), fc.string(), (pool, temperature, seed) => {
      const utilityOf = (index: number, drawn: readonly number[]): number => {
        const before = drawn.filter((place) => pool[place].creator === pool[index].creator).length;
        return before >= 3 ? 0 : pool[index].worth * 0.5 ** before;
      };
      const changedBy = (index: number): number[] =>
        pool.flatMap(({ creator }, place) => (creator === pool[index].creator ? [place] : []));
      const options = { size: pool.length, length: 6, utilityOf, temperature };
      const all = samplePlackettLuce({ ...options, random: seededRandom(seed) });
      const some = samplePlackettLuce({ ...options, changedBy, random: seededRandom(seed) });
      expect(some.map(({ index }) => index)).toEqual(all.map(({ index }) => index));
      for (const [at, { propensity }] of some.entries()) {
        expect(Math.abs(propensity / all[at].propensity - 1)).toBeLessThan(1e-9);
      }
    }),
  );
});
