import { expect, test } from "vitest";
import { storyProblems } from "../check/storyProblems.ts";
import { storySimilarity } from "../check/storySimilarity.ts";
import { someBriefs } from "../stories.fixture.ts";
import type { Story, StoryBrief } from "../story.ts";
import { storyVariants } from "./storyVariants.ts";
import { Voice } from "./voice.ts";
import { writeStory } from "./writeStory.ts";

interface Written {
  brief: StoryBrief;
  story: Story;
}

/** The stories of a listener, one after the other. */
function written(briefs: readonly StoryBrief[]): Written[] {
  const all: Written[] = [];
  for (const one of briefs) {
    const brief = { ...one, earlier: all.map(({ story }) => story) };
    all.push({ brief, story: writeStory(brief) });
  }
  return all;
}

const listeners = someBriefs(185, 5).map(written);
const all = listeners.flat();

test("a thousand stories have no problem, all kinds among them", () => {
  expect(all.length).toBeGreaterThan(1000);
  expect(new Set(all.map(({ brief }) => brief.day.kind)).size).toBe(12);
  for (const { brief, story } of all)
    expect({ story, problems: storyProblems(story, brief) }).toEqual({ story, problems: [] });
}, 60_000);

test("hardly one in twenty is nearly another one of its kind, and a listener has none that are alike", () => {
  const byKind = Map.groupBy(all, ({ brief }) => brief.day.kind);
  const alike = new Set<Story>();
  for (const ofKind of byKind.values())
    for (const [at, { story }] of ofKind.entries()) {
      const like = ofKind.slice(at + 1).filter((other) => storySimilarity(story, other.story) > 0.6);
      for (const one of [...like, ...(like.length > 0 ? [{ story }] : [])]) alike.add(one.story);
    }
  expect(alike.size / all.length).toBeLessThan(0.05);
  for (const own of listeners) {
    const openings = own.map(({ story }) => story.sentences[0].text.split(" ").slice(0, 3).join(" "));
    expect(new Set(openings).size).toBe(openings.length);
  }
}, 60_000);

test("every kind has four plans or more that come to be told", () => {
  const plans = new Map<string, Set<string>>();
  for (const { brief } of all) {
    const used = plans.get(brief.day.kind) ?? new Set();
    plans.set(brief.day.kind, used);
    const [first] = storyVariants({ ...brief, earlier: [] });
    used.add(first.plan);
  }
  for (const [kind, used] of plans) expect({ kind, enough: used.size >= 4 }).toEqual({ kind, enough: true });
});

test("the same seed and day give the same story, and another seed another one", () => {
  const [{ brief, story }] = listeners[1];
  expect(writeStory(brief)).toEqual(story);
  expect(writeStory({ ...brief, seed: "somebody else" })).not.toEqual(story);
  expect(() => writeStory({ ...brief, listens: [] })).toThrow("give all listens");
});

test("a voice leaves out what is explicit, and shortens what is too long for a headline", () => {
  const [{ brief }] = all;
  const names = {
    ...brief.names,
    item: () => "A very long title of a track that nobody could ever say in one breath",
    isExplicit: (id: number) => id === 7,
  };
  const say = new Voice({ ...brief, names }, () => 0);
  expect([say.title(7), say.name(7)]).toEqual([null, null]);
  expect(say.headline(say.title(8) ?? "", [(title) => `Again: ${title}`])).toBe(
    "Again: “A very long title of a track that nobody could…”",
  );
});
