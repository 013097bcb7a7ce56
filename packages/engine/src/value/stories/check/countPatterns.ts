import type { ClaimPattern } from "./claimPattern.ts";
import type { CountUnit } from "./numberClaim.ts";
import { boundOf, describing, one, spanPatterns } from "./spanPatterns.ts";

const units: Record<string, CountUnit> = {
  "listen|play|time|spin|round|visit|hearing|encore": "listen",
  "repeat|replay|return": "repeat",
  "track|song|tune|recording": "track",
  "album|record": "album",
  "artist|act|band|creator|name|voice": "creator",
  "episode|instalment|installment": "episode",
  "show|podcast|programme|program": "show",
  "day|date": "day",
  week: "week",
  month: "month",
  "year|anniversary|birthday|candle": "year",
};

const nouns = Object.keys(units).join("|").replace("anniversary", "anniversar(?:y|ies)");

function unitOf(noun: string): CountUnit {
  const found = Object.entries(units).find(([words]) => new RegExp(`^(?:${words})`, "iu").test(noun));
  return found ? found[1] : "some";
}

const ones = String.raw`(?:the |its |your |those |these |that |all |her |day['’]s |evening['’]s |night['’]s |year['’]s |session['’]s |\uFFFC['’]s )*`;
const unit = String.raw`(?<noun>(?:${nouns})(?:e?s)?)(?![\p{L}])`;

/** Numbers of things, shares, ordinals, years, and whatever else has digits. */
export const countPatterns: readonly ClaimPattern[] = [
  {
    pattern: /(?<percent>\d+(?:\.\d+)?) ?(?:%|per ?cent\b)/giu,
    claimsOf: ({ percent }) => [{ kind: "share", percent: Number(percent) }],
  },
  ...spanPatterns,
  {
    pattern: new RegExp(String.raw`\b(?<value>\d+|one) (?:out )?of ${ones}(?<of>\d+)\b`, "giu"),
    claimsOf: ({ value, of }) => [{ kind: "pair", value: one(value), of: Number(of) }],
  },
  {
    pattern: new RegExp(String.raw`\b(?<value>\d+)(?:st|nd|rd|th)\b(?:[ -]${unit})?`, "giu"),
    claimsOf: ({ value, noun }) => {
      // A second is also a short while.
      if (value === "2" && noun === undefined) return null;
      return [{ kind: "ordinal", value: Number(value), unit: noun ? unitOf(noun) : "some" }];
    },
  },
  {
    pattern: /\b(?<value>\d+) (?:more|other|further) (?:times?|listens?|plays?)\b/giu,
    claimsOf: ({ value }) => [{ kind: "count", value: Number(value), unit: "repeat", isExact: true }],
  },
  {
    pattern: new RegExp(String.raw`\b(?<value>\d+|one)${describing}[ -]${unit}`, "giu"),
    claimsOf: ({ value, noun = "" }, before) => {
      // "One day" is some day.
      if (value?.toLowerCase() === "one" && unitOf(noun) === "day") return [];
      const bound = boundOf(before);
      const isExact = bound === null || bound === "about" || (unitOf(noun) === "day" && before.endsWith(" over "));
      return [{ kind: "count", value: one(value), unit: unitOf(noun), isExact }];
    },
  },
  {
    pattern: /\b(?<year>1[5-9]\d\d|20\d\d)\b/gu,
    claimsOf: ({ year }) => [{ kind: "year", year: Number(year) }],
  },
  {
    pattern: /(?<value>\d+(?:\.\d+)?)/gu,
    claimsOf: ({ value }) => [{ kind: "count", value: Number(value), unit: "some", isExact: true }],
  },
];
