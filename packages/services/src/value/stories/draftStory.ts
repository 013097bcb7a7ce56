import { type Story, type StoryBrief, type StoryProblem, storyProblems } from "@segue/engine/value";
import type { StoryModel } from "./storyModel.ts";
import { draftSchema, evidenceIds, instructionsOf, promptOf, type StoryDraft } from "./storyPrompt.ts";
import { countOne, type StoryReport } from "./storyTally.ts";

/** Drafts of one day that are asked for at most. */
const mostDrafts = 3;

/** A draft that was not told, and why. */
export interface BlockedDraft {
  draft: Story;
  problems: StoryProblem[];
}

export interface DraftedStory {
  /** null where no draft held, or no answer came */
  story: Story | null;
  blocked: BlockedDraft[];
}

export interface DraftQuestion {
  brief: StoryBrief;
  contract: string;
  report: Pick<StoryReport, "blocked" | "drafts">;
  signal?: AbortSignal | undefined;
}

/** A model's story of a day. Each draft is counted again from the listens; what is wrong with one is told to the model for the next. */
export async function draftStory(
  model: StoryModel,
  { brief, contract, report, signal }: DraftQuestion,
): Promise<DraftedStory> {
  const blocked: BlockedDraft[] = [];
  while (blocked.length < mostDrafts) {
    const prompt = promptOf(brief, blocked.at(-1)?.problems ?? []);
    const answer = await model.ask({ instructions: instructionsOf(contract), prompt, schema: draftSchema }, signal);
    if (!answer) break;
    const draft = storyOf(answer, brief);
    const problems = storyProblems(draft, brief);
    if (problems.length === 0) return { story: draft, blocked };
    blocked.push({ draft, problems });
    report.drafts++;
    for (const rule of new Set(problems.map((problem) => problem.rule))) countOne(report.blocked, rule);
  }
  return { story: null, blocked };
}

/** A draft with the ids of the log; an id that stands for nothing stays, so that the judge finds it. */
function storyOf({ headline, sentences }: StoryDraft, brief: StoryBrief): Story {
  const ids = evidenceIds(brief);
  return {
    headline: headline.trim(),
    sentences: sentences.map(({ text, evidence }) => ({
      text: text.trim(),
      evidence: [...new Set(evidence.flatMap((id) => ids.get(id) ?? [id]))],
    })),
  };
}
