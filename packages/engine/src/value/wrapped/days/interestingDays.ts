import { hashShare } from "../../../math/index.ts";
import type { EditionSize } from "../wrappedEdition.ts";
import { type DayCandidate, mostDays } from "./dayHeuristic.ts";
import { heuristics } from "./heuristics.ts";
import type { DayKind, InterestingDay } from "./interestingDay.ts";
import type { ListenerYear } from "./listenerYear.ts";
import { recount } from "./recount.ts";

/** What comes more often than once in so many days (their logarithm) is not interesting: a month. */
const leastStrength = Math.log10(30);
/** Days that an edition tells at most. */
const mostOf: Record<EditionSize, number> = { full: mostDays, small: 2, none: 0 };

interface Contender {
  kind: DayKind;
  candidate: DayCandidate;
}

/** Everything that may be told, the strongest first; a lot that depends on nothing but the seed decides between equals. */
function contendersOf(year: ListenerYear, seed: string): Contender[] {
  const lotOf = ({ kind, candidate }: Contender): number => hashShare(seed, `${kind} ${candidate.day}`);
  return Object.values(heuristics)
    .flatMap(({ kind, candidatesOf }) => candidatesOf(year).map((candidate) => ({ kind, candidate })))
    .filter(({ candidate }) => candidate.strength >= leastStrength)
    .toSorted((a, b) => b.candidate.strength - a.candidate.strength || lotOf(a) - lotOf(b));
}

function told({ kind, candidate }: Contender, { clusterOf }: ListenerYear): InterestingDay | null {
  const { day, subject, strength, evidence } = candidate;
  const facts = recount({ kind, day, subject }, evidence, clusterOf);
  if (!facts) return null;
  const ids = evidence.map(({ id }) => id);
  const { category } = heuristics[kind];
  // The facts were counted by the heuristic of this very kind.
  return { kind, category, day, subject, strength, evidence: ids, facts } as InterestingDay;
}

/**
 * The most interesting days of a listener's year, the strongest first: at most five, of different categories, none twice; two of a small
 * edition. The same log and seed give the same days.
 *
 * @param seed names the listener and the year: it decides between days of equal strength
 */
export function interestingDays(year: ListenerYear, seed: string): InterestingDay[] {
  const most = mostOf[year.edition.size];
  const chosen: InterestingDay[] = [];
  if (most === 0) return chosen;
  for (const contender of contendersOf(year, seed)) {
    if (chosen.length === most) break;
    const { category } = heuristics[contender.kind];
    if (chosen.some((one) => one.category === category || one.day === contender.candidate.day)) continue;
    const day = told(contender, year);
    if (day) chosen.push(day);
  }
  return chosen;
}
