import { sumOf } from "../heardTally.ts";
import type { DayHeuristic } from "./dayHeuristic.ts";
import { sameDayIn, yearOf } from "./yearsLater.ts";

/** One day in 365 is the birthday of a log. */
const strength = Math.log10(365);

/** The birthday of her log: years to the day after its first listen. */
export const logAnniversary: DayHeuristic<"log-anniversary"> = {
  kind: "log-anniversary",
  category: "anniversary",
  candidatesOf: ({ ever: [first], days, edition: { year } }) => {
    if (!first || yearOf(first.day) >= year) return [];
    const birthday = days.find(({ day }) => day === sameDayIn(year, first.day));
    return birthday ? [{ day: birthday.day, subject: null, strength, evidence: [first, ...birthday.listens] }] : [];
  },
  factsOf: (evidence, { day }) => {
    const [first] = evidence;
    const own = evidence.filter((listen) => listen.day === day);
    if (!first || own.length === 0 || yearOf(first.day) >= yearOf(day)) return null;
    return { years: yearOf(day) - yearOf(first.day), firstDay: first.day, firstItemId: first.itemId, ...sumOf(own) };
  },
};
