import { problemsAgainst, proofOf } from "../check/storyProblems.ts";
import { wordsOf } from "../check/storySimilarity.ts";
import type { Story, StoryBrief } from "../story.ts";
import { storyVariants } from "./storyVariants.ts";

/** Two stories begin alike when they share so many first words. */
const openingWords = 2;

const opening = (text: string): string => wordsOf(text).slice(0, openingWords).join(" ");

/** Whether a story of hers, or its headline, begins with the same words. */
function beginsAlike(story: Story, earlier: readonly Story[]): boolean {
  const [headline, sentence] = [opening(story.headline), opening(story.sentences[0].text)];
  return earlier.some(
    (one) => opening(one.headline) === headline || opening(one.sentences[0]?.text ?? "") === sentence,
  );
}

/**
 * Writes the story of an interesting day from its facts: two to four sentences, each with the listens that prove it. Nothing is asked of
 * anybody, and the same seed and day give the same story. The first variant without a problem is taken that begins like none of the
 * earlier stories; else the first without a problem, else the one with the fewest, which the rules then keep from being told.
 *
 * @throws RangeError where the evidence has no listen that the story could be about
 */
export function writeStory(brief: StoryBrief): Story {
  const proof = proofOf(brief);
  let best: { story: Story; faults: number } | null = null;
  for (const { story } of storyVariants(brief)) {
    const problems = problemsAgainst(story, { brief, proof }).length;
    // To begin alike is a lesser fault than any problem.
    const faults = 2 * problems + (beginsAlike(story, brief.earlier) ? 1 : 0);
    if (faults === 0) return story;
    if (!best || faults < best.faults) best = { story, faults };
  }
  if (best) return best.story;
  throw new RangeError(
    `the evidence of ${brief.day.kind} has no listen to tell of: give all listens that the day names`,
  );
}
