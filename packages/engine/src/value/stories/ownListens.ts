import type { CountedListen } from "../wrapped/countListens.ts";
import type { InterestingDay } from "../wrapped/days/interestingDay.ts";

/** The listens that a day's facts count: not those that only say what was before, or elsewhere in the year. */
export function ownListens({ kind, day }: InterestingDay, listens: readonly CountedListen[]): readonly CountedListen[] {
  if (kind === "taste-departure") return listens.filter((listen) => listen.day === day);
  const hasBefore = kind === "return" || kind === "new-zone" || kind.endsWith("anniversary");
  return hasBefore ? listens.slice(1) : listens;
}
