import type { CountedListen } from "../../wrapped/countListens.ts";
import type { DayFactsOf, DayKind } from "../../wrapped/days/interestingDay.ts";
import type { Story } from "../story.ts";
import type { Voice } from "./voice.ts";

/** What a plan tells of. */
export interface Told<Kind extends DayKind> {
  facts: DayFactsOf[Kind];
  day: number;
  /** all of the evidence */
  all: readonly CountedListen[];
  /** those of it that the facts count: not what was before, or elsewhere in the year */
  own: readonly CountedListen[];
  /** of {@link own} */
  first: readonly [CountedListen];
  last: readonly [CountedListen];
  /** the first of the evidence */
  before: readonly [CountedListen];
}

/** An order of thoughts about a day; null where the day has not what it needs. */
export type Plan<Kind extends DayKind> = (told: Told<Kind>, say: Voice) => Story | null;

/** The plans of a kind by the thought that they begin with. */
export type Plans<Kind extends DayKind> = Record<string, Plan<Kind>>;
