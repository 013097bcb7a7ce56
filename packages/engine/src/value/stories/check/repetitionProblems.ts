import type { Story, StoryBrief } from "../story.ts";
import type { StoryProblem } from "./storyProblem.ts";
import { storySimilarity, wordsOf } from "./storySimilarity.ts";

/** Stories that share more of their runs of five words are the same story. */
const mostAlike = 0.6;

const keyOf = (text: string): string => wordsOf(text).join(" ");

/** A story that is told already, and sentences that are. */
export function repetitionProblems(story: Story, { earlier }: Pick<StoryBrief, "earlier">): StoryProblem[] {
  const problems: StoryProblem[] = [];
  const like = earlier.find((other) => storySimilarity(story, other) > mostAlike);
  if (like)
    problems.push({
      rule: "repetition",
      sentence: null,
      found: story.headline,
      words: `it is told already: ${like.headline}`,
    });
  const told = new Set(earlier.flatMap(({ sentences }) => sentences.map(({ text }) => keyOf(text))));
  for (const [sentence, { text }] of story.sentences.entries()) {
    const key = keyOf(text);
    if (told.has(key))
      problems.push({ rule: "repetition", sentence, found: text, words: "this sentence is told already" });
    told.add(key);
  }
  return problems;
}
