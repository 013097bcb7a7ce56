import { unsafeWords } from "./safetyTerms.ts";
import type { StoryPiece, StoryProblem } from "./storyProblem.ts";

/** Every word of the writer on a topic that a story has nothing to do with; a title may have it. */
export function safetyProblems(pieces: readonly StoryPiece[]): StoryProblem[] {
  return pieces.flatMap(({ sentence, own }) =>
    unsafeWords(own).map(({ topic, found }) => ({
      rule: "safety",
      sentence,
      found,
      words: `a story does not speak of ${topic}`,
    })),
  );
}
