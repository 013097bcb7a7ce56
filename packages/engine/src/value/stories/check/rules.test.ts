import { expect, test } from "vitest";
import { someBriefs } from "../stories.fixture.ts";
import type { Story } from "../story.ts";
import { evidenceProblems } from "./evidenceProblems.ts";
import { formattingProblems } from "./formattingProblems.ts";
import { isProven } from "./isProven.ts";
import { knownNames } from "./knownNames.ts";
import { languageProblems } from "./languageProblems.ts";
import { lengthProblems } from "./lengthProblems.ts";
import { maskNames } from "./maskNames.ts";
import { explicitNames, nameProblems } from "./nameProblems.ts";
import { numberClaims } from "./numberClaims.ts";
import { numberProblems } from "./numberProblems.ts";
import { provenNumbers } from "./provenNumbers.ts";
import { repetitionProblems } from "./repetitionProblems.ts";
import { safetyProblems } from "./safetyProblems.ts";
import { unsafeWords } from "./safetyTerms.ts";
import { boundOf, one } from "./spanPatterns.ts";
import { otherSpelling } from "./spellingPairs.ts";
import { storyPieces } from "./storyPieces.ts";
import type { StoryPiece } from "./storyProblem.ts";
import { storySimilarity, wordsOf } from "./storySimilarity.ts";
import { toneProblems } from "./toneProblems.ts";

const piece = (own: string): StoryPiece[] => [{ sentence: 0, text: own, own }];
const storyOf = (...texts: string[]): Story => ({
  headline: "A day",
  sentences: texts.map((text) => ({ text, evidence: ["a"] })),
});
const kindsIn = (text: string): string[] => numberClaims(text).map(({ kind }) => kind);

test("numbers are read as what they claim", () => {
  expect(numberClaims("forty-seven listens")).toMatchObject([{ kind: "count", value: 47, unit: "listen" }]);
  expect(numberClaims("12 of the day’s 13 listens")).toMatchObject([{ kind: "pair", value: 12, of: 13 }]);
  expect(numberClaims("more than 2 hours")).toMatchObject([{ kind: "span", ms: 7_200_000, bound: "more" }]);
  expect(numberClaims("the encore at 9:1")).toMatchObject([{ kind: "clock", hour: 9, minute: 1 }]);
  expect(numberClaims("at 9:14 pm")).toMatchObject([{ kind: "clock", hour: 9, minute: 14, half: "afternoon" }]);
  expect(numberClaims("on Saturday, March 14, 2026")).toMatchObject([
    { kind: "date", day: 14, month: 3, year: 2026 },
    { kind: "weekday", weekday: 5 },
  ]);
  expect(["63 %", "the 1980s", "in 1984", "the third time", "between 3 and 4 in the morning"].map(kindsIn)).toEqual([
    ["share"],
    ["decade"],
    ["year"],
    ["ordinal"],
    ["hours"],
  ]);
  expect(kindsIn("no one, one by one, once more, one day")).toEqual([]);
  expect([boundOf("nearly "), boundOf("for "), one("one"), one("12")]).toEqual(["less", null, 1, 12]);
});

test("what a day's listens count to is proven, and nothing beside it", () => {
  for (const { day, listens } of someBriefs(6, 2).flat()) {
    const proven = provenNumbers(day, listens);
    const { listens: counted } = day.facts as { listens: number };
    const claimOf = (value: number) => ({ kind: "count", value, unit: "listen", isExact: true, found: "" }) as const;
    expect(isProven(claimOf(counted), proven)).toBe(true);
    expect(isProven(claimOf(counted + 1000), proven)).toBe(false);
    expect(numberProblems(piece(`It was ${counted} listens.`), proven)).toEqual([]);
  }
});

test("names that the evidence knows are set apart, whole, shortened, or in quotes", () => {
  const names = { fit: ["Always (Live at Home)", "Blue Door", "You"], unfit: ["Rude Word"] };
  expect(maskNames("“Always (Live…” and Blue Door and “You”, You", names)).toBe("\uFFFC and \uFFFC and \uFFFC, You");
  const pieces = storyPieces(storyOf("\u2068“Blue Door”\u2069 came on.", "Rude Word came on."), names);
  expect(pieces.map(({ own }) => own)).toEqual(["A day", "\uFFFC came on.", "Rude Word came on."]);
  expect(explicitNames(pieces, names)).toMatchObject([{ rule: "safety", sentence: 1 }]);
  expect(nameProblems(piece("It was Madonna, “Red Door” and you.")).map(({ found }) => found)).toEqual([
    "“Red Door”",
    "Madonna",
  ]);
  const [brief] = someBriefs(6, 2).flat();
  expect(knownNames(brief).fit).toContain("Accra");
});

test("each rule of words finds its own", () => {
  expect(unsafeWords("a sextet under the gun")).toEqual([{ topic: "violence", found: "gun" }]);
  expect(safetyProblems(piece("You were drunk."))).toMatchObject([{ rule: "safety", found: "drunk" }]);
  expect(toneProblems(piece("We noticed your journey!")).length).toBeGreaterThan(1);
  expect(otherSpelling("your favorite colour", "british")).toEqual(["favorite"]);
  expect(otherSpelling("your favorite colour", "american")).toEqual(["colour"]);
  expect(languageProblems(piece("You had a hour and an track of the the day."), "british").length).toBe(3);
  expect(languageProblems(piece("Blip blop musica totale bellissima sempre."), "british")).toMatchObject([
    { rule: "language", sentence: null },
  ]);
});

test("each rule of form finds its own", () => {
  expect(lengthProblems(storyOf("Short."))).toHaveLength(2);
  expect(evidenceProblems(storyOf("So."), { listens: [] })).toMatchObject([{ rule: "evidence", found: "a" }]);
  const open = storyOf("\u2068Open.");
  expect(formattingProblems([], open)).toMatchObject([{ rule: "formatting", sentence: 0 }]);
  expect(repetitionProblems(storyOf("The same.", "The same."), { earlier: [] })).toMatchObject([{ sentence: 1 }]);
});

test("a story is like itself, and like no other", () => {
  const story = storyOf("You listened to it again and again.");
  expect(storySimilarity(story, story)).toBe(1);
  expect(storySimilarity(story, storyOf("Nothing of the kind happened there at all."))).toBe(0);
  expect(wordsOf("At 3:40, “Blue Door”.")).toEqual(["at", "3:40", "blue", "door"]);
});
