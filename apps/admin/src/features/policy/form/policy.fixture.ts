import type { PolicyContent } from "../../../trpc/answers.ts";

const noShift = { weight: 1, floor: 0 };

/** A policy to change in tests. */
export const somePolicy: PolicyContent = {
  dial: 0.35,
  dialMin: 0,
  dialMax: 1,
  opennessWeight: 0.2,
  temperature: 0.1,
  maxPerArtist: 2,
  shelfOrder: ["shortcuts", "made-for-you", "jump-back-in", "popular"],
  shelfTemperature: 0.2,
  daypartShift: { morning: 0, afternoon: 0, evening: 0, night: 0 },
  equity: { emerging: noShift, independent: noShift, established: noShift, superstar: noShift },
  floorGain: 0.5,
  costWeight: 0,
  costs: null,
  genreCalibration: 0,
  repetition: { artistInARow: 2, daysBeforeRepeat: 28 },
  guardrails: [],
};
