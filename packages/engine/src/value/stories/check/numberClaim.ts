/** What a number of a story counts; "some" where the words do not say it. */
export type CountUnit =
  | "listen"
  | "repeat"
  | "track"
  | "album"
  | "creator"
  | "episode"
  | "show"
  | "day"
  | "week"
  | "month"
  | "year"
  | "some";

/** A number that a story states, with the words that state it. */
export type NumberClaim = { found: string } &
  /** not exact where the words say that it is more, or less */
  (
    | { kind: "count"; value: number; unit: CountUnit; isExact: boolean }
    /** so many of so many */
    | { kind: "pair"; value: number; of: number }
    | { kind: "ordinal"; value: number; unit: CountUnit }
    | { kind: "share"; percent: number }
    /** a length of time; the words before it may say that it is more, less or about so much */
    | { kind: "span"; ms: number; finest: "hour" | "half-hour" | "minute" | "second"; bound: SpanBound }
    | { kind: "clock"; hour: number; minute: number | null; half: DayHalf }
    | { kind: "hours"; from: number; to: number; half: DayHalf }
    | { kind: "date"; day: number; month: number; year: number | null }
    | { kind: "month"; month: number; year: number | null }
    | { kind: "year"; year: number }
    | { kind: "decade"; decade: number }
    | { kind: "weekday"; weekday: number }
    | { kind: "part-of-week"; isWeekend: boolean }
    | { kind: "part-of-day"; from: number; to: number }
  );

export type SpanBound = "more" | "less" | "about" | null;
/** Which half of the day a time of the clock says that it is in; null where it counts to 24. */
export type DayHalf = "morning" | "afternoon" | "either" | null;
