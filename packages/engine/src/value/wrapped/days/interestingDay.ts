/** What makes a day interesting. At most one day of each is told. */
export type DayCategory =
  | "first-listen"
  | "longest-session"
  | "most-replays"
  | "taste-departure"
  | "nostalgia"
  | "new-hour-or-place"
  | "artist-dive"
  | "podcast-marathon"
  | "anniversary";

/** A genre, or a taste cluster by its lasting id. */
export interface DaySubject {
  by: "genre" | "cluster";
  id: number;
}

/**
 * What a story may say of a day, by kind. Instants are milliseconds since 1970 UTC, `…Ms` else are milliseconds of sound, days are counted
 * from 1 January 1970 on her own calendar, ids are of items. Every number can be counted again from the evidence alone.
 */
export interface DayFactsOf {
  /** the first listen ever of an artist or a show among the ten most heard of the year */
  "first-listen": {
    creatorId: number;
    firstItemId: number;
    firstAt: number;
    /** in the year, the first one too */
    listens: number;
    /** different days of them */
    days: number;
  };
  /** a session is what lies between two silences of 30 minutes */
  "longest-session": {
    startedAt: number;
    endedAt: number;
    heardMs: number;
    listens: number;
    /** different artists and shows */
    creators: number;
    top: { creatorId: number; listens: number } | null;
  };
  "most-replays": { itemId: number; listens: number; heardMs: number; firstAt: number; lastAt: number };
  /** music far from that of the rest of the year */
  "taste-departure": {
    /** what set the day apart */
    subject: DaySubject;
    /** of music, on the day */
    listens: number;
    /** of the genre or cluster, on the day */
    ofSubject: number;
    /** of the genre or cluster, in the year, the day too */
    ofSubjectInYear: number;
  };
  /** the day with the oldest music */
  "old-catalogue": {
    /** of music whose year of release is known */
    listens: number;
    /** lower median of the years of release */
    medianYear: number;
    oldest: { itemId: number; releasedIn: number };
  };
  /** an artist who is back after a long silence */
  return: {
    artistId: number;
    lastDay: number;
    lastItemId: number;
    silentDays: number;
    firstItemId: number;
    /** on the day */
    listens: number;
    tracks: number;
  };
  /** the first listens ever in an hour of the night */
  "new-hour": { hour: number; firstAt: number; firstItemId: number; listens: number; heardMs: number };
  /** the first listens ever in another zone */
  "new-zone": {
    zone: string;
    fromZone: string;
    /** hours that the new clock is ahead of the one before */
    hoursAhead: number;
    firstAt: number;
    firstItemId: number;
    /** there, on the day */
    listens: number;
  };
  "artist-dive": {
    artistId: number;
    /** different ones */
    tracks: number;
    /** different ones */
    albums: number;
    listens: number;
    heardMs: number;
  };
  "podcast-marathon": {
    listens: number;
    heardMs: number;
    /** different ones */
    episodes: number;
    /** different ones */
    shows: number;
    top: { showId: number; heardMs: number } | null;
  };
  /** years to the day after the first listen of a favourite artist of the year */
  "favourite-anniversary": { artistId: number; years: number; firstDay: number; firstItemId: number; listens: number };
  /** years to the day after the first listen of her log */
  "log-anniversary": { years: number; firstDay: number; firstItemId: number; listens: number; heardMs: number };
}

export type DayKind = keyof DayFactsOf;

/** A day that is worth a story. */
export type InterestingDay = {
  [Kind in DayKind]: {
    kind: Kind;
    category: DayCategory;
    /** days from 1 January 1970 */
    day: number;
    /** what the day is about where its listens alone do not say it; else null */
    subject: DaySubject | null;
    /** s, where by her own habits a day such as this comes once in 10^s of her days */
    strength: number;
    /** ids of the listens that prove the facts, all of them and no other, in the order of time */
    evidence: string[];
    facts: DayFactsOf[Kind];
  };
}[DayKind];
