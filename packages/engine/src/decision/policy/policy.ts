import type { ArtistBand } from "../../data/index.ts";
import type { HomePolicy } from "../composeHome.ts";
import type { Daypart } from "../daypart.ts";
import type { DialPolicy } from "../effectiveDial.ts";
import type { Guardrail } from "./guardrail.ts";

/** What a band of artists is worth, and what it must have. */
export interface BandEquity {
  /** multiplies the utility of its items, 0.25 to 4; 1 changes nothing */
  weight: number;
  /** least share of the exposure of a slate, 0 to 0.8; 0 asks for nothing */
  floor: number;
}

/** Published limits of repetition; measured daily. */
export interface RepetitionBudget {
  /** most cards of one artist that follow each other on a shelf, at least 1 */
  artistInARow: number;
  /** days before a track may stand on a weekly Discover again */
  daysBeforeRepeat: number;
}

/** Everything that people decide about a Home. A version of it never changes. */
export interface Policy extends DialPolicy, HomePolicy {
  /** added to the dial by the part of the day, −0.5 to 0.5 */
  daypartShift: Readonly<Record<Daypart, number>>;
  equity: Readonly<Record<ArtistBand, BandEquity>>;
  /** η of the exposure controller, 0 to 2 */
  floorGain: number;
  /** μ: what the cost of a stream, normalised, takes from an item's utility, 0 to 1 */
  costWeight: number;
  /** millionths of the house currency for a stream, by the rights holder's id; null where the catalogue's own hold */
  costs: Readonly<Record<string, number>> | null;
  /** λ: how far the genres of a shelf are kept to the listener's own mix, 0 (not at all) to 0.5 */
  genreCalibration: number;
  repetition: RepetitionBudget;
  guardrails: readonly Guardrail[];
}

/** What a policy adds to its dial and shelves; see `neutralRules`. */
export type PolicyRules = Omit<Policy, keyof DialPolicy | keyof HomePolicy>;

/** Changes nothing: what a policy that says nothing of these says. */
export const neutralRules: PolicyRules = {
  daypartShift: { morning: 0, afternoon: 0, evening: 0, night: 0 },
  equity: {
    emerging: { weight: 1, floor: 0 },
    independent: { weight: 1, floor: 0 },
    established: { weight: 1, floor: 0 },
    superstar: { weight: 1, floor: 0 },
  },
  floorGain: 0.5,
  costWeight: 0,
  costs: null,
  genreCalibration: 0,
  repetition: { artistInARow: 2, daysBeforeRepeat: 28 },
  guardrails: [],
};

/** Rules as they are stored, where what is left out is neutral. */
export type StoredRules = {
  [Field in keyof PolicyRules]?: PolicyRules[Field] | Partial<PolicyRules[Field]>;
};

/** Stored rules with everything that they leave out. */
export function withNeutralRules(stored: StoredRules): PolicyRules {
  return {
    ...neutralRules,
    ...stored,
    daypartShift: { ...neutralRules.daypartShift, ...stored.daypartShift },
    equity: { ...neutralRules.equity, ...stored.equity },
    costs: (stored.costs as PolicyRules["costs"] | undefined) ?? null,
    repetition: { ...neutralRules.repetition, ...stored.repetition },
    guardrails: (stored.guardrails as PolicyRules["guardrails"] | undefined) ?? [],
  };
}
