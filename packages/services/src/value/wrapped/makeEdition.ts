import type { LogState, NewEdition, WrappedLog } from "@segue/db";
import { ZoneClock } from "@segue/engine/data";
import { type CountedListens, countListens, editionOf, editionProblems } from "@segue/engine/value";
import type { WrappedCatalogue } from "./wrappedCatalogue.ts";

export interface EditionMaking {
  year: number;
  at: Date;
  material: WrappedCatalogue;
}

export interface MadeEdition {
  edition: NewEdition;
  counted: CountedListens;
}

/** Days from 1 January 1970 to today on a listener's calendar. */
export function todayOf({ zone }: Pick<LogState, "zone">, at: Date): number {
  return new ZoneClock(zone).momentAt(at.getTime()).day;
}

/** The ISO date of a day, counted from 1 January 1970. */
export const isoDay = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

/** Works an edition out from a listener's log, and looks whether it may be told. */
export function makeEdition({ state, plays }: WrappedLog, { year, at, material }: EditionMaking): MadeEdition {
  const counted = countListens(plays, material.itemOf);
  const today = todayOf(state, at);
  const numbers = editionOf(counted, { year, today, clusterOf: material.clusterOf });
  const { listenerId, logStamp, disownedStamp } = state;
  const edition: NewEdition = {
    listenerId,
    numbers,
    problems: editionProblems(numbers, counted.listens),
    toldUntil: isoDay(today),
    clusters: material.clustersVersion,
    builtAt: at,
    state: { logStamp, disownedStamp },
  };
  return { edition, counted };
}
