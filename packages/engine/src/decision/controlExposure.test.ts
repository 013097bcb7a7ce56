import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { artistBands } from "../data/index.ts";
import { controlExposure } from "./controlExposure.ts";
import { everyBand, exposureByBand } from "./exposureByBand.ts";
import { neutralRules } from "./policy/policy.ts";
import { closedLoop, floorsOf } from "./testing/closedLoop.ts";

const share = fc.double({ min: 0, max: 1, noNaN: true });
const shares = fc.record({ emerging: share, independent: share, established: share, superstar: share });
const floor = fc.double({ min: 0.01, max: 0.2, noNaN: true });

describe("controlExposure", () => {
  test("raises what is missed, lowers what holds, never below nothing, and leaves who has no floor alone", () => {
    const equity = floorsOf({ emerging: 0.2, independent: 0.2 });
    const step = (bonus: number, exposure: number) =>
      controlExposure({ equity, floorGain: 0.5, slates: 4, bonuses: everyBand(bonus), exposure: everyBand(exposure) });
    expect(step(0, 0.1)).toEqual({ ...everyBand(0), emerging: 0.2, independent: 0.2 });
    expect(step(0.5, 0.3).emerging).toBeCloseTo(0.2, 12);
    expect(step(0, 0.5)).toEqual(everyBand(0));
  });

  test("bonuses stay from 0 to 15, whatever was seen", () => {
    fc.assert(
      fc.property(shares, shares, fc.tuple(fc.nat(5_000), floor), (bonuses, exposure, [slates, least]) => {
        const equity = floorsOf({ emerging: least, superstar: least });
        const next = controlExposure({ equity, floorGain: 2, bonuses, exposure, slates });
        for (const band of artistBands) {
          expect(next[band]).toBeGreaterThanOrEqual(0);
          expect(next[band]).toBeLessThanOrEqual(15);
        }
        expect([next.independent, next.established]).toEqual([0, 0]);
      }),
    );
  });
});

describe("exposureByBand", () => {
  test("counts by rank, and cards of no artist not at all", () => {
    const half = 1 / Math.log2(3);
    const shared = exposureByBand([["emerging", null, "superstar"], ["superstar"]]);
    expect(shared.emerging).toBeCloseTo(1 / (2 + 0.5), 12);
    expect(exposureByBand([[null, "established"]])).toEqual({ ...everyBand(0), established: 1 });
    expect(exposureByBand([["emerging", "superstar"]]).superstar).toBeCloseTo(half / (1 + half), 12);
    expect(exposureByBand([])).toEqual(everyBand(0));
  });
});

describe("a closed loop of 2,000 slates", () => {
  const floors = { emerging: 0.12, independent: 0.25 };

  test("without floors small artists have less than that, and floors hold within 2 points", () => {
    const free = closedLoop({ seed: "loop", slates: 2_000, rules: neutralRules });
    expect(free.shares.emerging).toBeLessThan(0.08);
    expect(free.shares.independent).toBeLessThan(0.21);
    const held = closedLoop({ seed: "loop", slates: 2_000, rules: { ...neutralRules, equity: floorsOf(floors) } });
    for (const [band, least] of Object.entries(floors)) {
      const realised = held.shares[band as keyof typeof floors];
      expect(realised).toBeGreaterThan(least - 0.02);
      expect(realised).toBeLessThan(least + 0.02);
    }
    // What it costs stands in the decision record: rank-weighted relevance, as a share of that without floors.
    expect(held.relevance / free.relevance).toBeGreaterThan(0.95);
    expect(held.relevance / free.relevance).toBeLessThan(1);
  });

  test("a floor that holds by itself costs nothing", () => {
    const rules = { ...neutralRules, equity: floorsOf({ superstar: 0.1 }) };
    const loop = closedLoop({ seed: "loop", slates: 400, rules });
    expect(loop.bonuses).toEqual(everyBand(0));
    expect(loop.relevance).toBe(closedLoop({ seed: "loop", slates: 400, rules: neutralRules }).relevance);
  });

  test("a floor is given up again when the pool gets richer", () => {
    const rules = { ...neutralRules, equity: floorsOf({ emerging: 0.12 }) };
    const poor = closedLoop({ seed: "loop", slates: 600, rules });
    const rich = closedLoop({ seed: "loop", slates: 600, rules, bonuses: poor.bonuses, smallArtists: 5 });
    expect(poor.bonuses.emerging).toBeGreaterThan(0.5);
    expect(rich.bonuses.emerging).toBeLessThan(poor.bonuses.emerging / 2);
  });
});
