import type { InterestingDay } from "../../wrapped/days/interestingDay.ts";
import { recount } from "../../wrapped/days/recount.ts";
import type { Story, StoryBrief } from "../story.ts";
import { evidenceProblems } from "./evidenceProblems.ts";
import { formattingProblems } from "./formattingProblems.ts";
import { type KnownNames, knownNames } from "./knownNames.ts";
import { languageProblems } from "./languageProblems.ts";
import { lengthProblems } from "./lengthProblems.ts";
import { explicitNames, nameProblems } from "./nameProblems.ts";
import { numberProblems } from "./numberProblems.ts";
import { type ProvenNumbers, provenNumbers } from "./provenNumbers.ts";
import { repetitionProblems } from "./repetitionProblems.ts";
import { safetyProblems } from "./safetyProblems.ts";
import { storyPieces } from "./storyPieces.ts";
import type { StoryProblem } from "./storyProblem.ts";
import { toneProblems } from "./toneProblems.ts";

/** What the evidence of a day proves: made once, and good for every story of that day. */
export interface StoryProof {
  names: KnownNames;
  /** null where the listens prove nothing of the kind */
  numbers: ProvenNumbers | null;
}

/** Counts the evidence of a day again. The facts that the day carries are not looked at. */
export function proofOf(brief: StoryBrief): StoryProof {
  const { day, listens, clusterOf } = brief;
  const facts = recount(day, listens, clusterOf);
  const counted = facts && ({ ...day, facts } as InterestingDay);
  return { names: knownNames(brief), numbers: counted && provenNumbers(counted, listens) };
}

/** The same as {@link storyProblems}, for who checks several stories of one day. */
export function problemsAgainst(
  story: Story,
  { brief, proof }: { brief: StoryBrief; proof: StoryProof },
): StoryProblem[] {
  const pieces = storyPieces(story, proof.names);
  const unproven: StoryProblem = {
    rule: "evidence",
    sentence: null,
    found: brief.day.kind,
    words: "the listens prove nothing of this kind",
  };
  return [
    ...evidenceProblems(story, brief),
    ...(proof.numbers ? numberProblems(pieces, proof.numbers) : [unproven]),
    ...nameProblems(pieces),
    ...explicitNames(pieces, proof.names),
    ...safetyProblems(pieces),
    ...lengthProblems(story),
    ...toneProblems(pieces),
    ...languageProblems(pieces, brief.spelling),
    ...repetitionProblems(story, brief),
    ...formattingProblems(pieces, story),
  ];
}

/**
 * What is wrong with a story, whoever wrote it: it is told only when nothing is. Every number is compared with what its day's listens
 * count to, every name with what they are called; the words are held to rules of safety, length, tone, language and form.
 */
export function storyProblems(story: Story, brief: StoryBrief): StoryProblem[] {
  return problemsAgainst(story, { brief, proof: proofOf(brief) });
}
