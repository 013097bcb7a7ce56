import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gaussian, seededRandom } from "../../math/index.ts";
import type { Guardrail } from "./guardrail.ts";
import { guardrailEvidence, guardrailVerdict, type RatioMoments } from "./guardrailVerdict.ts";

function momentsOf(listeners: readonly { above: number; below: number }[]): RatioMoments {
  const sum = (of: (one: { above: number; below: number }) => number): number =>
    listeners.reduce((total, one) => total + of(one), 0);
  return {
    listeners: listeners.length,
    above: sum(({ above }) => above),
    below: sum(({ below }) => below),
    aboveSquares: sum(({ above }) => above ** 2),
    belowSquares: sum(({ below }) => below ** 2),
    products: sum(({ above, below }) => above * below),
  };
}

const least: Guardrail = { metric: "listenShare", side: "atLeast", limit: 0.2, of: "value" };
const most: Guardrail = { metric: "skipShare", side: "atMost", limit: 0.2, of: "value" };
const ratio: Guardrail = { metric: "listenShare", side: "atLeast", limit: 0.8, of: "ratio" };

/** Listeners who see 40 cards each and listen to about such a share of them, each to her own. */
function crowd(count: number, share: number, seed: string): RatioMoments {
  const random = seededRandom(seed);
  return momentsOf(
    Array.from({ length: count }, () => {
      const own = share * (0.5 + random());
      return { above: Array.from({ length: 40 }, () => random()).filter((at) => at < own).length, below: 40 };
    }),
  );
}

describe("guardrailVerdict", () => {
  test("a share that lies clearly on the wrong side is a breach, one near its limit is none", () => {
    expect(guardrailVerdict(least, crowd(200, 0.12, "low"), null).verdict).toBe("breached");
    expect(guardrailVerdict(least, crowd(30, 0.19, "near"), null).verdict).toBe("holds");
    expect(guardrailVerdict(most, crowd(200, 0.3, "high"), null).verdict).toBe("breached");
    expect(guardrailVerdict(most, crowd(200, 0.05, "few"), null).verdict).toBe("holds");
  });

  test("a ratio is to the version beside it, and takes one", () => {
    const beside = crowd(200, 0.3, "beside");
    expect(guardrailVerdict(ratio, crowd(200, 0.15, "own"), beside)).toMatchObject({ verdict: "breached" });
    expect(guardrailVerdict(ratio, crowd(200, 0.29, "own"), beside)).toMatchObject({ verdict: "holds" });
    expect(guardrailVerdict(ratio, crowd(200, 0.1, "own"), null)).toMatchObject({ verdict: "notEnough", value: null });
  });

  test("too few listeners, or too little of them, say nothing", () => {
    const few = guardrailEvidence.listeners - 1;
    expect(guardrailVerdict(least, crowd(few, 0.01, "few"), null)).toMatchObject({
      verdict: "notEnough",
      listeners: few,
    });
    const silent = momentsOf(Array.from({ length: 50 }, () => ({ above: 0, below: 1 })));
    expect(guardrailVerdict(least, silent, null).verdict).toBe("notEnough");
    expect(guardrailVerdict(ratio, crowd(200, 0.3, "own"), crowd(few, 0.3, "beside")).listeners).toBe(few);
  });

  test("nothing at all is below every limit that the evidence reaches, and no ratio", () => {
    const none = momentsOf(Array.from({ length: 50 }, () => ({ above: 0, below: 40 })));
    expect(guardrailVerdict(least, none, null)).toMatchObject({ verdict: "breached", value: 0 });
    expect(guardrailVerdict(most, none, null).verdict).toBe("holds");
    expect(guardrailVerdict(ratio, none, crowd(200, 0.3, "beside")).verdict).toBe("notEnough");
  });

  test("the interval holds the truth about 95 times in 100, where listeners differ", () => {
    const random = seededRandom("coverage");
    const normal = (): number => gaussian(random);
    let held = 0;
    for (let world = 0; world < 400; world++) {
      const listeners = Array.from({ length: 120 }, () => {
        const below = 20 + 80 * Math.abs(normal());
        return { above: below * Math.max(0, 0.3 + 0.1 * normal()), below };
      });
      const { low, high } = guardrailVerdict(least, momentsOf(listeners), null);
      if ((low ?? 1) <= 0.3003 && (high ?? 0) >= 0.3003) held++;
    }
    expect(held / 400).toBeGreaterThan(0.92);
    expect(held / 400).toBeLessThan(0.98);
  });

  test("a stricter limit never turns a breach into none", () => {
    const limits = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }));
    const own = crowd(100, 0.25, "limits");
    fc.assert(
      fc.property(limits, ([a, b]) => {
        const at = (limit: number): boolean => guardrailVerdict({ ...least, limit }, own, null).verdict === "breached";
        expect(Number(at(Math.max(a, b)))).toBeGreaterThanOrEqual(Number(at(Math.min(a, b))));
      }),
    );
  });
});
