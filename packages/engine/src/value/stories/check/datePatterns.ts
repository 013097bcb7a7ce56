import type { ClaimPattern } from "./claimPattern.ts";

const monthNames = "January February March April May June July August September October November December".split(" ");
const weekdayNames = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");
const decades = { fifties: 1950, sixties: 1960, seventies: 1970, eighties: 1980, nineties: 1990, noughties: 2000 };

const months = `(?<month>${monthNames.join("|")})`;
const ofMonth = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`;
const year = String.raw`(?<year>\d{4})`;

const monthOf = (name = ""): number => monthNames.indexOf(name) + 1;
const numberOf = (digits: string | undefined): number | null => (digits === undefined ? null : Number(digits));

const dateOf: ClaimPattern["claimsOf"] = ({ day, month, year: inYear }) => [
  { kind: "date", day: Number(day), month: monthOf(month), year: numberOf(inYear) },
];

/** Dates, months, years, decades and weekdays. */
export const datePatterns: readonly ClaimPattern[] = [
  { pattern: new RegExp(String.raw`\b${ofMonth}(?: of)? ${months}\b(?:,? ${year})?`, "gu"), claimsOf: dateOf },
  {
    pattern: new RegExp(String.raw`\b${months} (?:the )?${ofMonth}\b(?!:\d)(?:,? ${year}\b)?`, "gu"),
    claimsOf: dateOf,
  },
  {
    pattern: /\b(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})\b/gu,
    claimsOf: (groups) => [
      { kind: "date", day: Number(groups.day), month: Number(groups.month), year: Number(groups.year) },
    ],
  },
  {
    pattern: new RegExp(String.raw`\b${months}\b(?:(?: of)?,? ${year}\b)?`, "gu"),
    claimsOf: ({ month, year: inYear }) => [{ kind: "month", month: monthOf(month), year: numberOf(inYear) }],
  },
  {
    pattern: new RegExp(String.raw`\b(?<weekday>${weekdayNames.join("|")})s?\b`, "gu"),
    claimsOf: ({ weekday = "" }) => [{ kind: "weekday", weekday: weekdayNames.indexOf(weekday) }],
  },
  {
    pattern: /\b(?:(?<end>weekend)s?|(?<within>weekday|weeknight)s?)\b/giu,
    claimsOf: ({ end }) => [{ kind: "part-of-week", isWeekend: end !== undefined }],
  },
  {
    pattern: /\b(?<decade>\d{3}0)s\b/gu,
    claimsOf: ({ decade }) => [{ kind: "decade", decade: Number(decade) }],
  },
  {
    pattern: new RegExp(String.raw`(?:['’](?<tens>\d0)s\b|\b(?<name>${Object.keys(decades).join("|")})\b)`, "giu"),
    claimsOf: ({ tens, name = "" }) => {
      const century = Number(tens) < 30 ? 2000 : 1900;
      const decade = tens ? century + Number(tens) : decades[name.toLowerCase() as keyof typeof decades];
      return [{ kind: "decade", decade }];
    },
  },
];
