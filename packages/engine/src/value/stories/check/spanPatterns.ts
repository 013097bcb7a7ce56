import type { ClaimPattern } from "./claimPattern.ts";
import type { SpanBound } from "./numberClaim.ts";

/** Words that may stand between a number and what it counts: describing ones. */
export const describing = String.raw`(?:[ -](?!(?:of|and|or|in|on|at|to|by|with|from|for|is|was|were|are|the|a|an|that|which|later|before|after|than|who|and)\b)[\p{Ll}’'\uFFFC]+){0,2}?`;
const hour = "h|hrs?|hours?";
const minute = "min|mins|minutes?";
const second = "s|sec|secs|seconds?";
const bounds: [bound: Exclude<SpanBound, null>, words: RegExp][] = [
  ["more", /\b(?:more than|over|above|past|upwards of)(?: \w+)? $/iu],
  ["less", /\b(?:nearly|almost|close to|under|less than|fewer than|just short of|not quite)(?: \w+)? $/iu],
  ["about", /\b(?:about|around|roughly|some|approximately)(?: \w+)? $/iu],
];

/** What the words before a number say of it. */
export const boundOf = (before: string): SpanBound => bounds.find(([, words]) => words.test(before))?.[0] ?? null;
/** A number in digits, or "one". */
export const one = (digits: string | undefined): number => (digits?.toLowerCase() === "one" ? 1 : Number(digits ?? 0));
const hourMs = 3_600_000;
const minuteMs = 60_000;

/** Lengths of time. */
export const spanPatterns: readonly ClaimPattern[] = [
  {
    pattern: new RegExp(
      String.raw`\b(?<h>\d+|one)[ -]?(?:${hour}) (?:and )?(?<m>\d+|one)[ -]?(?:${minute})(?![\p{L}])`,
      "giu",
    ),
    claimsOf: ({ h, m }, before) => [
      { kind: "span", ms: one(h) * hourMs + one(m) * minuteMs, finest: "minute", bound: boundOf(before) },
    ],
  },
  {
    pattern: new RegExp(
      String.raw`\b(?<m>\d+|one)[ -]?(?:${minute}) (?:and )?(?<s>\d+|one)[ -]?(?:${second})(?![\p{L}])`,
      "giu",
    ),
    claimsOf: ({ m, s }, before) => [
      { kind: "span", ms: one(m) * minuteMs + one(s) * 1000, finest: "second", bound: boundOf(before) },
    ],
  },
  {
    pattern:
      /\b(?<h>\d+|one)[ -]and[ -]a[ -]half[ -]hours?\b|\b(?<also>\d+|one) hours? and a half\b|\b(?<half>half an hour)\b|\b(?<whole>an hour and a half)\b/giu,
    claimsOf: ({ h, also, half, whole }, before) => {
      const hours = half ? 0 : whole ? 1 : one(h ?? also);
      return [{ kind: "span", ms: (hours + 0.5) * hourMs, finest: "half-hour", bound: boundOf(before) }];
    },
  },
  {
    pattern: new RegExp(
      String.raw`\b(?<value>\d+|one)(?:${describing}[ -]|[ -]?)(?:(?<h>${hour})|(?<m>${minute})|(?<s>${second}))(?![\p{L}])`,
      "giu",
    ),
    claimsOf: ({ value, h, m }, before) => {
      const [ms, finest] = h
        ? ([hourMs, "hour"] as const)
        : m
          ? ([minuteMs, "minute"] as const)
          : ([1000, "second"] as const);
      return [{ kind: "span", ms: one(value) * ms, finest, bound: boundOf(before) }];
    },
  },
];
