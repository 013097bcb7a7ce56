import type { ClaimPattern } from "./claimPattern.ts";
import type { DayHalf } from "./numberClaim.ts";

const am = String.raw`(?<half>a\.?m\b\.?|p\.?m\b\.?|AM\b|PM\b)`;
const later = String.raw`(?<later>in the (?:morning|afternoon|evening)|at night|after midnight|before (?:dawn|sunrise))`;

function halfOf({ half, later: words }: Record<string, string | undefined>, otherwise: DayHalf): DayHalf {
  if (half) return half.toLowerCase().startsWith("a") ? "morning" : "afternoon";
  if (!words) return otherwise;
  if (/morning|midnight|dawn|sunrise/u.test(words)) return "morning";
  return /afternoon|evening/u.test(words) ? "afternoon" : "either";
}

const partsOfDay: Record<string, [from: number, to: number]> = {
  morning: [4, 12],
  afternoon: [12, 18],
  evening: [17, 24],
  night: [20, 6],
  tonight: [20, 6],
  midnight: [22, 3],
  noon: [11, 14],
  midday: [11, 14],
  lunchtime: [11, 15],
  dawn: [3, 8],
  sunrise: [3, 9],
  breakfast: [4, 12],
  daybreak: [3, 8],
  dusk: [16, 22],
  sunset: [16, 22],
};

/** Times of the clock and parts of the day. */
export const clockPatterns: readonly ClaimPattern[] = [
  {
    pattern: new RegExp(
      String.raw`\b(?<hour>\d{1,2})(?::|\.(?=\d{2}))(?<minute>\d{1,2})(?!\d)(?:\s?${am}| ${later})?`,
      "giu",
    ),
    claimsOf: (groups) => [
      { kind: "clock", hour: Number(groups.hour), minute: Number(groups.minute), half: halfOf(groups, null) },
    ],
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:half past|half-past|(?:a )?quarter (?<side>past|to)) (?<hour>\d{1,2}|one)\b(?:\s?${am}| ${later})?`,
      "giu",
    ),
    claimsOf: (groups) => {
      const hour = groups.hour === "one" ? 1 : Number(groups.hour);
      const minute = { past: 15, to: 45 }[groups.side ?? ""] ?? 30;
      const before = minute === 45 ? (hour + 23) % 24 : hour;
      return [{ kind: "clock", hour: before, minute, half: halfOf(groups, "either") }];
    },
  },
  {
    pattern: new RegExp(
      String.raw`\bbetween (?<from>\d{1,2}|one|midnight) and (?<to>\d{1,2}|one)(?: (?:o['’]clock|${am}|${later}))?(?! \w*(?:minutes|hours|listens|times|tracks))`,
      "giu",
    ),
    claimsOf: (groups) => {
      const hourOf = (word = ""): number => ({ one: 1, midnight: 0 })[word] ?? Number(word);
      return [{ kind: "hours", from: hourOf(groups.from), to: hourOf(groups.to), half: halfOf(groups, "either") }];
    },
  },
  {
    pattern: new RegExp(
      String.raw`\b(?<hour>\d{1,2}|one)(?: o['’]clock(?:\s?${am.replace("half", "half2")})?|\s?${am}| ${later})`,
      "giu",
    ),
    claimsOf: (groups) => {
      const hour = groups.hour === "one" ? 1 : Number(groups.hour);
      return [
        { kind: "clock", hour, minute: null, half: halfOf({ ...groups, half: groups.half ?? groups.half2 }, "either") },
      ];
    },
  },
  {
    pattern: new RegExp(String.raw`\b(?<part>${Object.keys(partsOfDay).join("|")})s?\b`, "giu"),
    claimsOf: ({ part = "" }) => {
      const [from, to] = partsOfDay[part.toLowerCase()];
      return [{ kind: "part-of-day", from, to }];
    },
  },
];
