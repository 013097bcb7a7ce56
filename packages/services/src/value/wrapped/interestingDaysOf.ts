import type { WrappedLog } from "@segue/db";
import { type CountedListen, interestingDays, type InterestingDay, listenerYearOf } from "@segue/engine/value";
import { type EditionMaking, makeEdition } from "./makeEdition.ts";

export interface DaysOfYear {
  days: InterestingDay[];
  /** every listen of the log, by its id */
  listens: ReadonlyMap<string, CountedListen>;
}

/** The interesting days of a listener's year, as her log is now; none where the year may not be told. */
export function interestingDaysOf(log: WrappedLog, making: EditionMaking): DaysOfYear {
  const { edition, counted } = makeEdition(log, making);
  const listens = new Map(counted.listens.map((listen) => [listen.id, listen]));
  if (edition.problems.length > 0) return { days: [], listens };
  const year = listenerYearOf(counted.listens, { edition: edition.numbers, clusterOf: making.material.clusterOf });
  return { days: interestingDays(year, `${log.state.listenerId} ${making.year}`), listens };
}
