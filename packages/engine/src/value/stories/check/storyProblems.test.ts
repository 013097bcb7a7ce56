import { expect, test } from "vitest";
import { dayOf } from "../../wrapped/wrapped.fixture.ts";
import { found, inARow, clusterOf } from "../../wrapped/days/days.fixture.ts";
import type { InterestingDay } from "../../wrapped/days/interestingDay.ts";
import { mostReplays } from "../../wrapped/days/mostReplays.ts";
import { briefOf, someBriefs, someNames } from "../stories.fixture.ts";
import type { Story, StoryBrief } from "../story.ts";
import { writeStory } from "../write/writeStory.ts";
import type { StoryRule } from "./storyProblem.ts";
import { problemsAgainst, proofOf, storyProblems } from "./storyProblems.ts";

// 14 March 2026 is a Saturday: seven listens of three minutes, from 9:00 to 9:30 and on.
const [best] = found(mostReplays, [
  ...inARow("2026-03-10", 9, [201, 202]),
  ...inARow("2026-03-14", 9, [501, 501, 501, 501, 501, 501, 501]),
]);
const { day: number, evidence, strength, facts } = best;
const day = {
  kind: "most-replays",
  category: "most-replays",
  day: number,
  subject: null,
  strength,
  facts,
  evidence: evidence.map(({ id }) => id),
} as InterestingDay;
const names = {
  ...someNames,
  item: (id: number) => (id === 501 ? "Blue Door" : id === 5 ? "Amber Foxes" : "Other"),
  isExplicit: () => false,
};
const brief: StoryBrief = briefOf(day, evidence, { names, clusterOf });
const ids = day.evidence;

const truth = (
  text = "You played “Blue Door” by Amber Foxes seven times on Saturday, 14 March 2026, for 21 minutes in all.",
): Story => ({
  headline: "“Blue Door”, seven times",
  sentences: [
    { text, evidence: ids },
    {
      text: "The first began at 9:00 and the last at 9:30, and in between there was nothing else that you wanted.",
      evidence: [ids[0], ids[6]],
    },
  ],
});

const rulesOf = (story: Story, changes: Partial<StoryBrief> = {}): StoryRule[] =>
  storyProblems(story, { ...brief, ...changes }).map(({ rule }) => rule);

test("a true story has no problem", () => {
  expect(number).toBe(dayOf("2026-03-14"));
  expect(storyProblems(truth(), brief)).toEqual([]);
  expect(problemsAgainst(truth(), { brief, proof: proofOf(brief) })).toEqual([]);
});

const lies: [rule: StoryRule, from: string, to: string][] = [
  ["number", "seven times", "eight times"],
  ["number", "seven times", "six times"],
  ["number", "seven times", "more than seven times"],
  ["number", "seven times", "twice"],
  ["number", "seven times", "a dozen times"],
  ["number", "21 minutes", "22 minutes"],
  ["number", "21 minutes", "2 hours"],
  ["number", "21 minutes", "50 % of the day"],
  ["number", "14 March", "15 March"],
  ["number", "2026", "2025"],
  ["name", "Saturday", "Sunday"],
  ["name", "14 March 2026", "in April"],
  ["name", "“Blue Door”", "“Red Door”"],
  ["name", "Amber Foxes", "Leonard Cohen"],
  ["name", "You played", "Madonna played"],
  ["safety", "in all", "of cocaine"],
  ["safety", "in all", "and a beer"],
  ["safety", "in all", "of murder"],
  ["safety", "in all", "of depression"],
  ["tone", "in all", "of pure vibes"],
  ["tone", "in all", "as we noticed"],
  ["tone", "in all", "and that is too much"],
  ["tone", "in all", "and you should go to bed"],
  ["tone", "in all", "AGAIN"],
  ["tone", "in all.", "in all 🎉."],
  ["tone", "in all.", "in all!!"],
  ["tone", "You played", "She played"],
  ["language", "in all", "your favorite"],
  ["language", "in all", "снова"],
  ["language", "seven times", "seven time"],
  ["formatting", "in all", "**in all**"],
  ["formatting", "in all", "\nin all"],
  ["formatting", "in all", "<b>in all</b>"],
  ["formatting", "in all", "https://example.com"],
  ["formatting", "in all", "undefined"],
  ["formatting", "in all", "{name}"],
  ["length", "in all", "a ".repeat(80)],
];

test.each(lies)("%s: %s becomes %s", (rule, from, to) => {
  const text = truth().sentences[0].text;
  expect(text).toContain(from);
  expect(rulesOf(truth(text.replace(from, to)))).toContain(rule);
});

test("what is explicit is not named, and a story of another day's listens proves nothing", () => {
  expect(rulesOf(truth(), { names: { ...names, isExplicit: (id) => id === 501 } })).toContain("safety");
  const [first, second] = truth().sentences;
  expect(rulesOf({ ...truth(), sentences: [{ ...first, evidence: ["another"] }, second] })).toEqual(["evidence"]);
  expect(rulesOf({ ...truth(), sentences: [{ ...first, evidence: [] }, second] })).toEqual(["evidence"]);
  expect(rulesOf(truth(), { listens: [] })).toContain("evidence");
});

test("facts that somebody changed are counted again, and a story is told once", () => {
  const forged = { ...day, facts: { ...facts, listens: 8 } } as InterestingDay;
  expect(storyProblems(truth(), { ...brief, day: forged })).toEqual([]);
  expect(rulesOf(truth(), { earlier: [truth()] })).toContain("repetition");
  expect(rulesOf({ ...truth(), headline: "x".repeat(61) })).toContain("length");
});

const changed = (text: string): string[] =>
  [...text.matchAll(/\d+/gu)].map(
    (match) =>
      text.slice(0, match.index) +
      String(Number(match[0]) + 1).padStart(match[0].length, "0") +
      text.slice(match.index + match[0].length),
  );

test("a true story with any one number one off is blocked, but for the few that become another truth", () => {
  let lied = 0;
  let told = 0;
  const own = {
    ...someNames,
    item: (id: number) => (id < 100 ? "Amber Foxes" : "Blue Door"),
    subject: () => "ambient",
    isExplicit: () => false,
  };
  for (const briefs of someBriefs(25, 8).flat()) {
    const one = { ...briefs, names: own };
    const story = writeStory(one);
    const proof = proofOf(one);
    const wrong = story.sentences.flatMap(({ text, evidence: of }, at) =>
      changed(text).map((lie) => story.sentences.with(at, { text: lie, evidence: of })),
    );
    const unseen = wrong.filter(
      (sentences) => problemsAgainst({ ...story, sentences }, { brief: one, proof }).length === 0,
    );
    lied += wrong.length;
    told += unseen.length;
  }
  expect(lied).toBeGreaterThan(200);
  expect(told / lied).toBeLessThan(0.02);
});
