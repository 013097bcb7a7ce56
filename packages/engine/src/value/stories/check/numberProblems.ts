import { isProven } from "./isProven.ts";
import type { NumberClaim } from "./numberClaim.ts";
import { numberClaims } from "./numberClaims.ts";
import type { ProvenNumbers } from "./provenNumbers.ts";
import type { StoryPiece, StoryProblem } from "./storyProblem.ts";

const wanted: Record<NumberClaim["kind"], string> = {
  count: "not what the listens of the day count to",
  pair: "not so many of so many",
  ordinal: "not the place that the listens of the day have",
  share: "not the share, in whole percent",
  span: "not how long it was; hours are to be within a quarter, minutes to the nearest",
  clock: "not the time of the first or the last listen on the clock of the day",
  hours: "not the hour that the listens lie in",
  date: "not a date of the story",
  month: "not the month of the story",
  year: "not a year of the story",
  decade: "not the decade that the music is from",
  weekday: "not the weekday of the story",
  "part-of-week": "not the part of the week of the day",
  "part-of-day": "no listen of the evidence was at that time of day",
};

/** False dates are false names, as the reader takes them. */
const isName = ({ kind }: NumberClaim): boolean => kind === "weekday" || kind === "month";

/** Every number that the evidence does not prove, and every weekday and month that is another. */
export function numberProblems(pieces: readonly StoryPiece[], proven: ProvenNumbers): StoryProblem[] {
  return pieces.flatMap(({ sentence, own }) =>
    numberClaims(own)
      .filter((claim) => !isProven(claim, proven))
      .map((claim) => ({
        rule: isName(claim) ? "name" : "number",
        sentence,
        found: claim.found,
        words: wanted[claim.kind],
      })),
  );
}
