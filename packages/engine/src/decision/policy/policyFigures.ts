import { artistBands } from "../../data/index.ts";
import { dayparts } from "../daypart.ts";
import type { LimitedField } from "./hardLimits.ts";
import type { Policy } from "./policy.ts";

/** How a number is told: with decimals, of 100, or as a whole one. */
export type FigureUnit = "number" | "percent" | "count";

/** A number of a policy. */
export interface PolicyFigure {
  field: LimitedField;
  /** as people call it */
  name: string;
  value: number;
  unit: FigureUnit;
}

const decimals = new Intl.NumberFormat("en-GB", { minimumFractionDigits: 2, maximumFractionDigits: 4 });

type Named = [field: LimitedField, name: string, value: number, unit?: FigureUnit];

/** Every number of a policy that has its limits, in the order that people read them. */
export function policyFigures(policy: Policy): PolicyFigure[] {
  const { daypartShift, equity, repetition } = policy;
  const figures: Named[] = [
    ["dial", "dial", policy.dial],
    ["dialMin", "least of the dial's band", policy.dialMin],
    ["dialMax", "most of the dial's band", policy.dialMax],
    ["opennessWeight", "openness weight", policy.opennessWeight],
    ...dayparts.map((part): Named => [`daypartShift.${part}`, `shift of the ${part}`, daypartShift[part]]),
    ...artistBands.map((band): Named => [`equity.${band}.weight`, `${band} weight`, equity[band].weight]),
    ...artistBands.map((band): Named => [`equity.${band}.floor`, `${band} floor`, equity[band].floor, "percent"]),
    ["floorGain", "floor gain", policy.floorGain],
    ["costWeight", "cost weight", policy.costWeight],
    ["genreCalibration", "genre calibration", policy.genreCalibration],
    ["temperature", "temperature", policy.temperature],
    ["maxPerArtist", "most cards of an artist", policy.maxPerArtist, "count"],
    ["shelfTemperature", "temperature of the shelves' order", policy.shelfTemperature],
    ["repetition.artistInARow", "most cards of an artist in a row", repetition.artistInARow, "count"],
    ["repetition.daysBeforeRepeat", "days before a repeat on Discover", repetition.daysBeforeRepeat, "count"],
  ];
  return figures.map(([field, name, value, unit = "number"]) => ({ field, name, value, unit }));
}

/** A figure in words; a percentage of 0 is none. */
export function figureWords({ value, unit }: Pick<PolicyFigure, "value" | "unit">): string {
  if (unit === "count") return String(value);
  if (unit === "percent") return value === 0 ? "none" : `${Number((100 * value).toFixed(1))} %`;
  return decimals.format(value);
}
