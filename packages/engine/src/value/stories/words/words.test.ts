import fc from "fast-check";
import { expect, test } from "vitest";
import { asBeginning, counted, spokenNumber, timesOf } from "./counted.ts";
import { isolated } from "./isolated.ts";
import { digitsForWords, hasNumber, numberWord, ordinalDigits, ordinalWord } from "./numberWords.ts";
import { placeOf } from "./placeOf.ts";
import { plainTitle } from "./plainTitle.ts";
import { shortened } from "./shortened.ts";
import { partOfDay, spokenClock, spokenDay, spokenSpan } from "./spokenTime.ts";
import { standsAlone } from "./standsAlone.ts";

test("numbers in words and back", () => {
  expect([numberWord(0), numberWord(47), ordinalWord(3), ordinalWord(20), ordinalWord(42)]).toEqual([
    "zero",
    "forty-seven",
    "third",
    "twentieth",
    "forty-second",
  ]);
  for (let value = 2; value < 100; value++) {
    expect(digitsForWords(numberWord(value))).toBe(String(value));
    expect(digitsForWords(ordinalWord(value))).toBe(ordinalDigits(value));
  }
  expect(digitsForWords("twice, thrice, a dozen, two hundred and five, a hundred")).toBe(
    "2 times, 3 times, 12, 205, 100",
  );
  expect(() => numberWord(100)).toThrow("write digits");
  expect([hasNumber("Twenty One Lamps"), hasNumber("Blue Door"), hasNumber("311")]).toEqual([true, false, true]);
});

test("counted things have their plural, and a sentence begins with words", () => {
  expect([counted(1, "listen"), counted(12, "track"), counted(1234, "track")]).toEqual([
    "one listen",
    "twelve tracks",
    "1,234 tracks",
  ]);
  expect([timesOf(1), timesOf(2), timesOf(3), timesOf(47), spokenNumber(13)]).toEqual([
    "once",
    "twice",
    "three times",
    "47 times",
    "13",
  ]);
  expect([asBeginning("47 listens"), asBeginning("3:40 came"), asBeginning("it was")]).toEqual([
    "Forty-seven listens",
    "3:40 came",
    "It was",
  ]);
});

test("times and days are said as on this side of the ocean, or the other", () => {
  const at = { startedAt: Date.UTC(2026, 2, 14, 19, 14), offsetMs: 7_200_000 };
  expect([spokenClock(at, "british"), spokenClock(at, "american")]).toEqual(["21:14", "9:14 pm"]);
  const day = Date.UTC(2026, 2, 14) / 86_400_000;
  expect([spokenDay(day, "date", "british"), spokenDay(day, "date", "american")]).toEqual([
    "14 March 2026",
    "March 14, 2026",
  ]);
  expect([spokenDay(day, "weekday", "british"), spokenDay(day, "day of year", "american")]).toEqual([
    "Saturday",
    "March 14",
  ]);
  expect([3, 9, 15, 20, 23].map(partOfDay)).toEqual(["night", "morning", "afternoon", "evening", "night"]);
  expect([spokenSpan(7_500_000), spokenSpan(3_600_000), spokenSpan(61_000)]).toEqual([
    "2 hours and 5 minutes",
    "1 hour",
    "1 minute",
  ]);
});

test("a title is one line, cut at a word, and kept in order where it runs the other way", () => {
  expect(plainTitle(" a\nb\u202E  c ")).toBe("a b c");
  expect(shortened("Always (Live at the Old Observatory)", 20)).toBe("Always (Live at the…");
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", minLength: 1 }), fc.integer({ min: 5, max: 60 }), (title, most) => {
      expect(Array.from(shortened(title, most)).length).toBeLessThanOrEqual(most);
    }),
  );
  expect([isolated("ليل"), isolated("🌙"), isolated("Blue")]).toEqual(["\u2068ليل\u2069", "\u2068🌙\u2069", "Blue"]);
});

test("a place is the end of its zone, and a name that could be words needs quotes", () => {
  expect(placeOf("America/Argentina/Buenos_Aires")).toBe("Buenos Aires");
  expect(["Nick Cave", "the the", "311", "You", "Why?", "夜の海"].map(standsAlone)).toEqual([
    true,
    false,
    false,
    false,
    false,
    true,
  ]);
});
