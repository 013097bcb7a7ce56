import type { PolicyContent } from "../../../trpc/answers.ts";
import type { NumberSpec } from "./numberSpec.ts";

export type Band = keyof PolicyContent["equity"];
export type Daypart = keyof PolicyContent["daypartShift"];

type TopNumber = {
  [Field in keyof PolicyContent]: PolicyContent[Field] extends number ? Field : never;
}[keyof PolicyContent];

type Words = Omit<NumberSpec, "field" | "read" | "write">;

function topNumber(field: TopNumber, words: Words): NumberSpec {
  return {
    field,
    ...words,
    read: (policy) => policy[field],
    write: (policy, value) => ({ ...policy, [field]: value }),
  };
}

export const dialSpec = topNumber("dial", {
  label: "Dial",
  unit: "0 familiar, 1 new",
  meaning: "Of two cards that are equally likely to be played, how much a new artist's counts beside a familiar one's.",
  min: 0,
  max: 1,
  step: 0.01,
});

export const rangeSpecs = {
  min: topNumber("dialMin", {
    label: "Lowest dial",
    unit: "0 to 1",
    meaning: "Nobody is served outside it, whatever her openness, her own dial and the hour say.",
    min: 0,
    max: 1,
    step: 0.01,
  }),
  max: topNumber("dialMax", {
    label: "Highest dial",
    unit: "0 to 1",
    meaning: "Nobody is served outside it.",
    min: 0,
    max: 1,
    step: 0.01,
  }),
};

export const opennessSpec = topNumber("opennessWeight", {
  label: "Openness weight",
  unit: "0 to 1",
  meaning: "How far a listener's own openness to new artists moves the dial: by up to half of it either way.",
  min: 0,
  max: 1,
  step: 0.05,
});

export const floorGainSpec = topNumber("floorGain", {
  label: "Speed of lifting",
  unit: "0 to 2",
  meaning: "How fast a band is lifted while it has less than its least share; 0 does not lift it.",
  min: 0,
  max: 2,
  step: 0.1,
});

export const costWeightSpec = topNumber("costWeight", {
  label: "Cost weight",
  unit: "0 to 1",
  meaning: "What the dearest stream takes from what its card counts; 0 ignores what a stream costs.",
  min: 0,
  max: 1,
  step: 0.05,
});

export const genreSpec = topNumber("genreCalibration", {
  label: "Genre calibration",
  unit: "0 to 1",
  meaning: "How far the genres of a shelf are kept to what she plays; 0 leaves them to the scores.",
  min: 0,
  max: 1,
  step: 0.05,
});

export const temperatureSpec = topNumber("temperature", {
  label: "Exploration",
  unit: "0 to 1",
  meaning:
    "How much chance there is in the order of cards, so that Segue learns about what it would never show. Not discovery.",
  min: 0,
  max: 1,
  step: 0.01,
});

export const shelfTemperatureSpec = topNumber("shelfTemperature", {
  label: "Chance in the shelves' order",
  unit: "0 to 1",
  meaning: "How readily shelves change places from one Home to the next; 0 keeps the order above.",
  min: 0,
  max: 1,
  step: 0.05,
});

export const maxPerArtistSpec = topNumber("maxPerArtist", {
  label: "Cards of one artist",
  unit: "at most, a shelf",
  meaning: "No shelf has more cards of one artist or show than this.",
  min: 1,
  max: 4,
  step: 1,
});

export const bands = ["emerging", "independent", "established", "superstar"] as const satisfies readonly Band[];

export const bandNames: Record<Band, string> = {
  emerging: "emerging artists",
  independent: "independent artists",
  established: "established artists",
  superstar: "superstars",
};

/** What a band of artists is worth, and what it must have. */
export function equitySpecs(band: Band): { weight: NumberSpec; floor: NumberSpec } {
  const numberOf = (part: "weight" | "floor", words: Words): NumberSpec => ({
    field: `equity.${band}.${part}`,
    ...words,
    read: ({ equity }) => equity[band][part],
    write: (policy, value) => ({
      ...policy,
      equity: { ...policy.equity, [band]: { ...policy.equity[band], [part]: value } },
    }),
  });
  return {
    weight: numberOf("weight", {
      label: `Weight of ${bandNames[band]}`,
      unit: "times, 1 changes nothing",
      meaning: "Multiplies what their cards count.",
      min: 0.25,
      max: 4,
      step: 0.05,
    }),
    floor: numberOf("floor", {
      label: `Least share of ${bandNames[band]}`,
      unit: "% of the exposure",
      meaning: "They are lifted until they have it.",
      min: 0,
      max: 0.8,
      step: 0.01,
      scale: 100,
    }),
  };
}

export const dayparts = ["morning", "afternoon", "evening", "night"] as const satisfies readonly Daypart[];

const hours: Record<Daypart, string> = {
  morning: "5 to 11",
  afternoon: "11 to 17",
  evening: "17 to 22",
  night: "22 to 5",
};

/** What a time of day adds to the dial. */
export function daypartSpec(daypart: Daypart): NumberSpec {
  return {
    field: `daypartShift.${daypart}`,
    label: `In the ${daypart}`.replace("In the night", "At night"),
    unit: `added to the dial, ${hours[daypart]} on her clock`,
    meaning: "Below 0 is more familiar, above it more new.",
    min: -0.5,
    max: 0.5,
    step: 0.05,
    read: ({ daypartShift }) => daypartShift[daypart],
    write: (policy, value) => ({ ...policy, daypartShift: { ...policy.daypartShift, [daypart]: value } }),
  };
}

function repetitionNumber(part: keyof PolicyContent["repetition"], words: Words): NumberSpec {
  return {
    field: `repetition.${part}`,
    ...words,
    read: ({ repetition }) => repetition[part],
    write: (policy, value) => ({ ...policy, repetition: { ...policy.repetition, [part]: value } }),
  };
}

export const repetitionSpecs = [
  repetitionNumber("artistInARow", {
    label: "One artist in a row",
    unit: "cards, at most",
    meaning: "Most cards of one artist that follow each other on a shelf.",
    min: 1,
    max: 4,
    step: 1,
  }),
  repetitionNumber("daysBeforeRepeat", {
    label: "Days before a repeat",
    unit: "days, on Discover Weekly",
    meaning: "So long a track stays away from the weekly list after it stood there.",
    min: 7,
    max: 365,
    step: 1,
  }),
];
