import type { CountedListen } from "../wrapped/countListens.ts";
import type { DaySubject, InterestingDay } from "../wrapped/days/interestingDay.ts";

/** A sentence and what proves it. */
export interface StorySentence {
  text: string;
  /** ids of listens of the day's evidence; at least one */
  evidence: string[];
}

/** What is told of an interesting day. */
export interface Story {
  headline: string;
  sentences: StorySentence[];
}

/** How the things that a story may name are called now, and which of them are not fit to be named. */
export interface StoryNames {
  /** title of a track, artist, album, show, episode or book */
  item: (itemId: number) => string;
  /** name of a genre or a taste cluster */
  subject: (subject: DaySubject) => string;
  isExplicit: (itemId: number) => boolean;
}

/** All that a story is written from, and checked against. */
export interface StoryBrief {
  year: number;
  day: InterestingDay;
  /** the listens of the day's evidence, all of them and in its order */
  listens: readonly CountedListen[];
  /** as the day was found with */
  clusterOf: (itemId: number) => number | null;
  names: StoryNames;
  spelling: "british" | "american";
  /** names the listener and the year: the same seed and day give the same story */
  seed: string;
  /** stories of hers that are told already: this one may be like none of them */
  earlier: readonly Story[];
}
