import type { Policy, PolicyRules, StoredRules } from "@segue/engine/decision";
import { Prisma } from "../generated/client.ts";
import { wholeRules } from "./wholeRules.ts";

/** The columns of a policy version that say what it decides, by the names of its fields. */
export type PolicyRow = Omit<Policy, keyof PolicyRules> & Record<keyof PolicyRules, unknown>;

/** A select list of `PolicyRow`. */
export const policyFieldsSql = `
  dial, dial_min as "dialMin", dial_max as "dialMax", openness_weight as "opennessWeight", temperature,
  max_per_artist as "maxPerArtist", shelf_order as "shelfOrder", shelf_temperature as "shelfTemperature",
  daypart_shift as "daypartShift", equity, floor_gain as "floorGain", cost_weight as "costWeight", costs,
  genre_calibration as "genreCalibration", repetition, guardrails`;

/** The policy of a row, and nothing else of it; what is left out is neutral. */
export function policyOf(row: PolicyRow): Policy {
  const { dial, dialMin, dialMax, opennessWeight, temperature, maxPerArtist, shelfOrder, shelfTemperature } = row;
  const { daypartShift, equity, floorGain, costWeight, costs, genreCalibration, repetition, guardrails } = row;
  const rules = { daypartShift, equity, floorGain, costWeight, costs, genreCalibration, repetition, guardrails };
  return {
    dial,
    dialMin,
    dialMax,
    opennessWeight,
    temperature,
    maxPerArtist,
    shelfOrder,
    shelfTemperature,
    ...wholeRules(rules as StoredRules),
  };
}

/** A policy as the columns of a new version. */
export function policyColumns(policy: Policy) {
  const { shelfOrder, daypartShift, equity, costs, repetition, guardrails, ...figures } = policyOf(policy);
  return {
    ...figures,
    shelfOrder: [...shelfOrder],
    daypartShift: asJson(daypartShift),
    equity: asJson(equity),
    costs: costs === null ? Prisma.DbNull : asJson(costs),
    repetition: asJson(repetition),
    guardrails: asJson(guardrails),
  };
}

/** What is made of numbers, texts, lists and objects alone, for a JSON column. */
export function asJson(value: object): Prisma.InputJsonObject {
  return value;
}
