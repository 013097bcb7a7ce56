import type { RepetitionBudget } from "./policy/policy.ts";

const dayMs = 24 * 60 * 60_000;

/** A weekly Discover. */
export interface DiscoverWeek {
  listenerId: number;
  /** its first day, milliseconds since 1970 UTC */
  startsAt: number;
  trackIds: readonly number[];
}

export interface RepetitionFacts {
  /** the creators of each slate's cards, rank 1 first; null for cards of nobody. Of shelves that are drawn: a given order is hers */
  slates: Iterable<readonly (number | null)[]>;
  /** in any order */
  discovers: readonly DiscoverWeek[];
  /** items that were shown in the week, and items that can be */
  shown: number;
  catalogue: number;
}

/** How what was shown stands to the published limits of repetition. */
export interface RepetitionMeasure {
  /** most cards of one creator that followed each other; 0 without cards */
  longestRun: number;
  /** slates with a longer run than the budget allows */
  slatesOver: number;
  slates: number;
  /** fewest days after which a track stood on a listener's Discover again; null where none did */
  soonestRepeatDays: number | null;
  /** tracks on Discovers that came back sooner than the budget allows */
  repeatsOver: number;
  /** share of the catalogue that was shown, 0–1 */
  reach: number;
}

/** What a daily look at repetition finds. */
export function measureRepetition(facts: RepetitionFacts, budget: RepetitionBudget): RepetitionMeasure {
  let [slates, slatesOver, longestRun] = [0, 0, 0];
  for (const creators of facts.slates) {
    const run = longestRunOf(creators);
    slates++;
    longestRun = Math.max(longestRun, run);
    if (run > budget.artistInARow) slatesOver++;
  }
  const waits = repeatDays(facts.discovers);
  return {
    longestRun,
    slatesOver,
    slates,
    soonestRepeatDays: waits.length === 0 ? null : waits.reduce((left, right) => Math.min(left, right)),
    repeatsOver: waits.filter((days) => days < budget.daysBeforeRepeat).length,
    reach: facts.catalogue === 0 ? 0 : facts.shown / facts.catalogue,
  };
}

/** Most neighbours with the same creator. */
function longestRunOf(creators: readonly (number | null)[]): number {
  let [longest, run] = [0, 0];
  creators.forEach((creatorId, index) => {
    run = index > 0 && creatorId !== null && creatorId === creators[index - 1] ? run + 1 : 1;
    longest = Math.max(longest, run);
  });
  return longest;
}

/** Days from each standing of a track on a listener's Discover to its next one. */
function repeatDays(discovers: readonly DiscoverWeek[]): number[] {
  const last = new Map<string, number>();
  const inOrder = discovers.toSorted((left, right) => left.startsAt - right.startsAt);
  return inOrder.flatMap(({ listenerId, startsAt, trackIds }) =>
    [...new Set(trackIds)].flatMap((trackId) => {
      const key = `${listenerId} ${trackId}`;
      const before = last.get(key);
      last.set(key, startsAt);
      return before === undefined ? [] : [(startsAt - before) / dayMs];
    }),
  );
}
