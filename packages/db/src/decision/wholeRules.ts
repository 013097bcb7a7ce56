import type { Policy, PolicyRules, StoredRules } from "@segue/engine/decision";

/** What a column says in which nothing was written. */
const unsaid: PolicyRules = {
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

/** The rules of a row, those that are not written in it among them; they change nothing. */
export function wholeRules(stored: StoredRules): PolicyRules {
  return {
    ...unsaid,
    ...stored,
    daypartShift: { ...unsaid.daypartShift, ...stored.daypartShift },
    equity: { ...unsaid.equity, ...stored.equity },
    costs: (stored.costs as Policy["costs"] | undefined) ?? null,
    repetition: { ...unsaid.repetition, ...stored.repetition },
    guardrails: (stored.guardrails as Policy["guardrails"] | undefined) ?? [],
  };
}
