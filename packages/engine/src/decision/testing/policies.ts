import fc from "fast-check";
import { neutralRules, type Policy } from "../policy/policy.ts";

/** A policy as Segue begins with one. */
export const firstPolicy: Policy = {
  dial: 0.35,
  dialMin: 0,
  dialMax: 1,
  opennessWeight: 0.3,
  temperature: 0.1,
  maxPerArtist: 2,
  shelfOrder: ["made-for-you", "similar-to", "popular"],
  shelfTemperature: 0.2,
  ...neutralRules,
};

const between = (min: number, max: number): fc.Arbitrary<number> => fc.double({ min, max, noNaN: true });
const band = fc.record({ weight: between(0.25, 4), floor: between(0, 0.2) });
const shift = between(-0.5, 0.5);

/** Any policy inside the hard limits, its floors together at most 0.8; weights and floors may contradict each other. */
export const anyPolicy: fc.Arbitrary<Policy> = fc
  .record({
    dials: fc.uniqueArray(between(0, 1), { minLength: 3, maxLength: 3 }),
    opennessWeight: between(0, 1),
    temperature: between(0, 1),
    maxPerArtist: fc.integer({ min: 1, max: 4 }),
    shelfTemperature: between(0, 1),
    daypartShift: fc.record({ morning: shift, afternoon: shift, evening: shift, night: shift }),
    equity: fc.record({ emerging: band, independent: band, established: band, superstar: band }),
    floorGain: between(0.1, 2),
    costWeight: between(0, 1),
    genreCalibration: between(0, 0.5),
    artistInARow: fc.integer({ min: 1, max: 4 }),
  })
  .map(({ dials, artistInARow, ...facts }) => {
    const [dialMin = 0, dial = 0.5, dialMax = 1] = dials.toSorted((left, right) => left - right);
    const repetition = { artistInARow, daysBeforeRepeat: 28 };
    return Object.assign({}, firstPolicy, facts, { dialMin, dial, dialMax, repetition });
  });
