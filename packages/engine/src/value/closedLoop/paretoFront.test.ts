import fc from "fast-check";
import { expect, test } from "vitest";
import { paretoFront } from "./paretoFront.ts";

const coordinate = fc.integer({ min: 0, max: 6 });
const points = fc.array(fc.record({ x: coordinate, y: coordinate }), { minLength: 1, maxLength: 12 });

test("what is on it is beaten by nobody, what is not by somebody on it; y falls as x rises; the best of each measure is on it", () => {
  fc.assert(
    fc.property(points, (all) => {
      const front = paretoFront(all).map((at) => all[at]);
      const beats = (one: { x: number; y: number }, other: { x: number; y: number }): boolean =>
        one.x >= other.x && one.y >= other.y && (one.x > other.x || one.y > other.y);
      for (const point of all) {
        expect(front.includes(point)).toBe(!all.some((other) => beats(other, point)));
        expect(front.includes(point) || front.some((other) => beats(other, point))).toBe(true);
      }
      for (let at = 1; at < front.length; at++) {
        expect(front[at].x).toBeGreaterThanOrEqual(front[at - 1].x);
        expect(front[at].y).toBeLessThanOrEqual(front[at - 1].y);
      }
      expect(Math.max(...front.map(({ x }) => x))).toBe(Math.max(...all.map(({ x }) => x)));
      expect(Math.max(...front.map(({ y }) => y))).toBe(Math.max(...all.map(({ y }) => y)));
    }),
  );
});
