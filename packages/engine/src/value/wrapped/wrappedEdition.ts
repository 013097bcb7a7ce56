/** A place on a list of favourites. */
export interface RankedItem {
  itemId: number;
  listens: number;
  heardMs: number;
}

/** The same for a genre, by its number. */
export interface RankedGenre {
  genreId: number;
  listens: number;
  heardMs: number;
}

/** How much was heard. */
export interface Heard {
  listens: number;
  heardMs: number;
}

/** At most ten places each; music by listens, the spoken word by time. */
export interface TopLists {
  tracks: RankedItem[];
  artists: RankedItem[];
  albums: RankedItem[];
  genres: RankedGenre[];
  shows: RankedItem[];
  books: RankedItem[];
}

/** Days in a row with at least one listen. Days are counted from 1 January 1970. */
export interface Streak {
  days: number;
  from: number;
  to: number;
}

/** What was heard for the first time ever. */
export interface Discoveries {
  /** counted from this day on: before it everything was new, because the log had just begun */
  since: number;
  artists: number;
  tracks: number;
  /** the new artist who was heard most, if often enough; `day` of the first listen */
  favourite: { itemId: number; listens: number; day: number } | null;
}

/** Music of a month by taste cluster (lasting ids), the most heard first. */
export interface JourneyMonth {
  /** 1–12 */
  month: number;
  /** of music, also of what no cluster knows */
  listens: number;
  clusters: { clusterId: number; listens: number }[];
}

/** How old the music is that was heard. */
export interface MusicalAge {
  /** listens of which the year of release is known */
  listens: number;
  /** half of them were of music from this year or before */
  medianYear: number;
  /** the oldest track, the most heard among equals */
  oldest: { itemId: number; releasedIn: number };
  /** listens by decade of release, such as 1990; ascending */
  decades: { decade: number; listens: number }[];
}

/** The same days of the year before. */
export interface YearBefore extends Heard {
  artists: number;
  /** how many of this year's ten favourite artists she had not heard in the year before */
  newFavourites: number;
}

/** How much there is to tell: a small edition has fewer cards, and with too little there is none. */
export type EditionSize = "full" | "small" | "none";

/**
 * A listener's year in numbers. Days are counted from 1 January 1970 on her own calendar, times are milliseconds of sound; ids instead of
 * names, so that a renamed item is called by its new name.
 */
export interface WrappedEdition extends Heard {
  year: number;
  size: EditionSize;
  /** first and last day with a listen; null without any */
  firstDay: number | null;
  lastDay: number | null;
  /** listens of which the source said how much was heard */
  measured: number;
  music: Heard;
  podcasts: Heard;
  books: Heard;
  /** how many different ones were heard */
  different: { tracks: number; artists: number; genres: number; shows: number; books: number };
  daysListened: number;
  streak: Streak | null;
  /** time of sound by hour of her own clock, 24 numbers, by the start of each listen */
  hoursMs: number[];
  /** by weekday, Monday first, 7 numbers */
  weekdaysMs: number[];
  /** the day with the most sound */
  biggestDay: (Heard & { day: number }) | null;
  top: TopLists;
  /** the most listens of one track on one day, if there were several */
  mostReplayed: { itemId: number; day: number; listens: number } | null;
  discoveries: Discoveries | null;
  journey: JourneyMonth[];
  age: MusicalAge | null;
  /** null where her log does not reach back far enough to compare */
  yearBefore: YearBefore | null;
  leftOut: {
    /** the same play in two copies */
    doubled: number;
    /** only the time of an upload is known; of all years, as nobody knows of which */
    undated: number;
  };
}
