import type { Story } from "../story.ts";
import type { StoryProblem } from "./storyProblem.ts";
import { wordsOf } from "./storySimilarity.ts";

const sentencesOf = { least: 2, most: 4 };
const wordsAllowed = { least: 25, most: 80 };
const headlineCharacters = 60;
const isolates = /[\u2066-\u2069]/gu;

/** Too little to be a story, or too much to be read on a card: sentences, words together, characters of the headline. */
export function lengthProblems({ headline, sentences }: Story): StoryProblem[] {
  const problems: StoryProblem[] = [];
  const say = (found: string, words: string) => problems.push({ rule: "length", sentence: null, found, words });
  const { length } = sentences;
  if (length < sentencesOf.least || length > sentencesOf.most)
    say(`${length} sentences`, `a story has ${sentencesOf.least} to ${sentencesOf.most} sentences`);
  const words = sentences.reduce((sum, { text }) => sum + wordsOf(text).length, 0);
  if (words < wordsAllowed.least || words > wordsAllowed.most)
    say(`${words} words`, `a story has ${wordsAllowed.least} to ${wordsAllowed.most} words`);
  const characters = Array.from(headline.replace(isolates, "")).length;
  if (characters === 0 || characters > headlineCharacters)
    say(`${characters} characters`, `a headline has 1 to ${headlineCharacters} characters`);
  return problems;
}
