import type { DayWords } from "../wrapped/dayWords.ts";

/** What was said to her, as it is said to others of a year whose owner they may not know. */
export function impersonal({ headline, sentence }: DayWords): DayWords {
  return {
    headline: headline.replace(/^You met /u, "First met: "),
    sentence: sentence.replace(/^Your /u, "The "),
  };
}
