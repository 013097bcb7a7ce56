import type { Story, StoryBrief } from "../story.ts";
import type { StoryProblem } from "./storyProblem.ts";

/** Sentences without proof, or with listens that are none of the day's evidence. */
export function evidenceProblems({ sentences }: Story, { listens }: Pick<StoryBrief, "listens">): StoryProblem[] {
  const known = new Set(listens.map(({ id }) => id));
  const problems: StoryProblem[] = [];
  for (const [sentence, { text, evidence }] of sentences.entries()) {
    if (evidence.length === 0)
      problems.push({
        rule: "evidence",
        sentence,
        found: text,
        words: "a sentence names at least one listen that proves it",
      });
    const strange = evidence.find((id) => !known.has(id));
    if (strange !== undefined)
      problems.push({ rule: "evidence", sentence, found: strange, words: "this listen is none of the day's evidence" });
  }
  return problems;
}
