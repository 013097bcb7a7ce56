import fc from "fast-check";
import { expect, test } from "vitest";
import { seededRandom } from "../../math/index.ts";
import type { ListenerOutcome } from "./experimentMetric.ts";
import type { ExperimentPlan } from "./experimentPlan.ts";
import { readExperiment } from "./readExperiment.ts";

const shares = { controlPercent: 50, treatmentPercent: 50, holdoutPercent: 0 };
const plan: ExperimentPlan = {
  success: "listenShare",
  effect: 0.05,
  guardrails: [{ metric: "skipShare", margin: 0.1 }],
};

interface Rates {
  listen: number;
  skip: number;
}

/** Listeners who differ, at given rates. */
function side(count: number, { listen, skip }: Rates, seed: string): ListenerOutcome[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => {
    const seen = 20 + Math.floor(40 * random());
    const plays = Math.round(seen * 0.5);
    const listens = Math.floor(seen * listen * (0.6 + 0.8 * random()) + random());
    const skips = Math.floor(plays * skip * (0.6 + 0.8 * random()) + random());
    const rest = { discoveries: listens / 4, costMicros: 3_000 * listens, minutes: 3 * listens };
    return { seen, plays, listens, skips, ...rest };
  });
}

const usual = { listen: 0.2, skip: 0.3 };

function read(treatment: Rates, count = 3_000, served = { control: count, treatment: count, holdout: 0 }) {
  const sides = { control: side(count, usual, "a"), treatment: side(count, treatment, "b") };
  return readExperiment({ plan, shares, served, ...sides });
}

test("better for sure and nothing worse than allowed: ship", () => {
  const { success, guardrails, decision } = read({ listen: 0.23, skip: 0.3 });
  expect(success.verdict).toBe("better");
  expect(guardrails.map(({ verdict }) => verdict)).toEqual(["nonInferior"]);
  expect(decision).toEqual({
    kind: "ship",
    words: "Listens of the cards seen are better for sure, and no guardrail is worse than allowed.",
  });
});

test("a guardrail that is worse than its margin outweighs any success", () => {
  const { success, guardrails, decision } = read({ listen: 0.26, skip: 0.4 });
  expect([success.verdict, guardrails[0]?.verdict]).toEqual(["better", "inferior"]);
  expect(decision.kind).toBe("leave");
  expect(decision.words).toBe("Skips among the plays are worse than allowed: the treatment is not to be shipped.");
});

test("worse, or surely without the effect that matters: leave it; too little known: go on", () => {
  expect(read({ listen: 0.17, skip: 0.3 }).decision.kind).toBe("leave");
  const same = read(usual, 12_000);
  expect(same.success.verdict).toBe("open");
  expect(same.decision.words).toContain("not better by the 5 % that would matter");
  expect(read({ listen: 0.204, skip: 0.3 }, 110).decision).toEqual({
    kind: "goOn",
    words: "It cannot be said yet whether “Listens of the cards seen” got better.",
  });
});

test("with too few listeners, or nothing that happened, no number is told", () => {
  expect(read(usual, 99).success.difference).toEqual({ notEnough: "99 listeners on the smaller side; it takes 100" });
  expect(read({ listen: 0, skip: 0.3 }).success.difference).toEqual({
    notEnough: "nothing of it has happened on one side",
  });
  expect(read(usual, 0).success.control).toBeNull();
});

test("where the sides do not hold what the shares promise, whatever else is found is not read", () => {
  const { decision } = read({ listen: 0.3, skip: 0.3 }, 3_000, { control: 3_000, treatment: 2_500, holdout: 0 });
  expect(decision.kind).toBe("broken");
  expect(decision.words).toContain("Nothing may be read until it is known why.");
});

test("it ships exactly when the success metric is better and every guardrail is not inferior", () => {
  const rates = fc.record({
    listen: fc.double({ min: 0.15, max: 0.26, noNaN: true }),
    skip: fc.double({ min: 0.2, max: 0.4, noNaN: true }),
  });
  fc.assert(
    fc.property(rates, fc.integer({ min: 90, max: 1_500 }), (treatment, count) => {
      const { success, guardrails, decision } = read(treatment, count);
      const rule = success.verdict === "better" && guardrails.every(({ verdict }) => verdict === "nonInferior");
      expect(decision.kind === "ship").toBe(rule);
    }),
    { numRuns: 40 },
  );
});
