/** The least and the most that a number may be. */
export interface Limits {
  least: number;
  most: number;
}

const share: Limits = { least: 0, most: 1 };
const weight: Limits = { least: 0.25, most: 4 };
const floor: Limits = { least: 0, most: 0.8 };
const shift: Limits = { least: -0.5, most: 0.5 };

/** What no policy may cross, whoever approves it, by the path of its field. */
export const hardLimits = {
  dial: share,
  dialMin: share,
  dialMax: share,
  opennessWeight: share,
  temperature: share,
  maxPerArtist: { least: 1, most: 4 },
  shelfTemperature: share,
  "daypartShift.morning": shift,
  "daypartShift.afternoon": shift,
  "daypartShift.evening": shift,
  "daypartShift.night": shift,
  "equity.emerging.weight": weight,
  "equity.independent.weight": weight,
  "equity.established.weight": weight,
  "equity.superstar.weight": weight,
  "equity.emerging.floor": floor,
  "equity.independent.floor": floor,
  "equity.established.floor": floor,
  "equity.superstar.floor": floor,
  floorGain: { least: 0, most: 2 },
  costWeight: share,
  // Further, and raising the dial could lower the share of the unheard that is expected.
  genreCalibration: { least: 0, most: 0.5 },
  "repetition.artistInARow": { least: 1, most: 4 },
  "repetition.daysBeforeRepeat": { least: 7, most: 365 },
} as const satisfies Record<string, Limits>;

/** The path of a field that is a number. */
export type LimitedField = keyof typeof hardLimits;

/** Floors take at most so much of the exposure together: what is left is for relevance to give. */
export const mostFloors = 0.8;

/** Millionths of the house currency that a stream may cost at most. */
export const mostCost = 1_000_000;
