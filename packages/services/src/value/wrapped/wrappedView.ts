import type { Heard, MusicalAge, Streak, WrappedEdition } from "@segue/engine/value";
import type { CoverView } from "../../prediction/pages/queueEntry.ts";

/** Something that was heard, with its name of today. */
export interface NamedItem {
  itemId: number;
  title: string;
  subtitle: string;
  cover: CoverView;
  /** false for what left the catalogue */
  playable: boolean;
}

export type NamedRank = NamedItem & Heard;

/** A day of her calendar as an ISO date. */
type Dated<Shape> = { [Key in keyof Shape]: Key extends "from" | "to" | "day" | "since" ? string : Shape[Key] };

/** A listener's year as her page tells it: the edition with names, dates and places among others. */
export interface WrappedTold extends Pick<
  WrappedEdition,
  | "listens"
  | "heardMs"
  | "measured"
  | "music"
  | "podcasts"
  | "books"
  | "different"
  | "daysListened"
  | "hoursMs"
  | "weekdaysMs"
> {
  size: "full" | "small";
  firstDay: string;
  lastDay: string;
  streak: Dated<Streak> | null;
  biggestDay: (Heard & { day: string }) | null;
  top: Record<"tracks" | "artists" | "albums" | "shows" | "books", NamedRank[]> & {
    genres: (Heard & { genreId: number; name: string })[];
  };
  mostReplayed: (NamedItem & { day: string; listens: number }) | null;
  discoveries: {
    since: string;
    artists: number;
    tracks: number;
    favourite: (NamedItem & { day: string; listens: number }) | null;
  } | null;
  journey: { month: number; listens: number; clusters: { clusterId: number; name: string; listens: number }[] }[];
  age: (Omit<MusicalAge, "oldest"> & { oldest: NamedItem & { releasedIn: number } }) | null;
  yearBefore: WrappedEdition["yearBefore"];
  /** place among all who listened this year; null where nobody else did, or no year was worked out for all */
  place: Place | null;
  /** her place among the listeners of her favourite artists, the best place first */
  artistPlaces: (NamedItem & Place)[];
  leftOut: WrappedEdition["leftOut"];
}

/** 1 is the one who heard most. */
export interface Place {
  rank: number;
  listeners: number;
  /** "top so many percent", rounded up so that it is never better than the truth; null where too few listened to say so */
  topPercent: number | null;
}

/** A year: told, or why it is not. */
export type WrappedView = {
  year: number;
  /** the last day that it tells; null of a year that is over */
  until: string | null;
} & (
  | { state: "told"; told: WrappedTold }
  /** fewer listens than a story can be made of */
  | { state: "tooLittle"; listens: number; needed: number }
  /** a rule is broken: nothing is told until it is cleared, and this is what was found */
  | { state: "blocked"; problems: string[] }
);
