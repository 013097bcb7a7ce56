import { completeBook, keepStory, type KeptStory, readStoriesOfRun, readWrappedLog } from "@segue/db";
import type { ListenerId } from "@segue/engine/data";
import { type Story, type StoryBrief, storyProblems, writeStory } from "@segue/engine/value";
import { createHash } from "node:crypto";
import type { ServiceContext } from "../../context.ts";
import { isoDay } from "../wrapped/makeEdition.ts";
import type { WrappedCatalogue } from "../wrapped/wrappedCatalogue.ts";
import { dayBriefs } from "./dayBriefs.ts";
import { type BlockedDraft, draftStory } from "./draftStory.ts";
import { isDoubtful, judgeStory, type StoryVerdicts } from "./judgeStory.ts";
import type { StoryModel } from "./storyModel.ts";
import type { StoryReport } from "./storyTally.ts";

/** Who writes, and who judges. */
export interface Storytellers {
  /** null for the writer without a model */
  writer: { model: StoryModel; contract: string; prompt: number } | null;
  judge: StoryModel | null;
  /** part of the model's stories that the judge is asked about, 0–1 */
  judgedShare: number;
}

export interface BookQuestion {
  listenerId: ListenerId;
  year: number;
  runId: string;
  material: WrappedCatalogue;
  tellers: Storytellers;
  report: StoryReport;
  signal?: AbortSignal | undefined;
}

type Written = Pick<KeptStory, "model" | "prompt" | "state" | "blocked" | "judged"> & { story: Story };

/**
 * Writes the stories of a listener's year one after another, so that each knows those before it, and keeps each as soon as it is written; the mark that the year is whole comes last.
 * What the same run has kept already is not written again.
 */
export async function tellBook(ctx: ServiceContext, question: BookQuestion): Promise<void> {
  const { listenerId, year, runId, material, report, signal } = question;
  const log = await readWrappedLog(ctx.db, listenerId);
  if (!log) return;
  const { briefs } = await dayBriefs(ctx, log, { year, at: ctx.clock(), material });
  const kept = await readStoriesOfRun(ctx.db, { listenerId, year, runId });
  const earlier: Story[] = [];
  for (const brief of briefs) {
    signal?.throwIfAborted();
    const day = isoDay(brief.day.day);
    const before = kept.find((one) => one.day === day);
    const written = before ? null : await writeDay(Object.assign({ earlier: [...earlier] }, brief), question);
    if (written) {
      const { story, ...facts } = written;
      const common = { listenerId, year, day, runId, kind: brief.day.kind, writtenAt: ctx.clock() };
      await keepStory(ctx.db, { ...common, ...story, ...facts });
    }
    const told = before ? { headline: before.headline, sentences: before.sentences } : written?.story;
    if (told) earlier.push(told);
  }
  await completeBook(ctx.db, {
    listenerId,
    year,
    runId,
    logStamp: log.state.logStamp,
    days: briefs.length,
    completedAt: ctx.clock(),
  });
  report.listeners++;
}

async function writeDay(brief: StoryBrief, question: BookQuestion): Promise<Written | null> {
  const { report } = question;
  report.days++;
  const { told, blocked } = await draftDay(brief, question);
  if (told) return told;
  const story = writeStory(brief);
  if (storyProblems(story, brief).length > 0) {
    report.untold++;
    return null;
  }
  report.byWriter++;
  return { story, model: null, prompt: null, state: "told", blocked, judged: null };
}

/** The model's story, where one is asked and holds; what was blocked either way. */
async function draftDay(
  brief: StoryBrief,
  { tellers, report, signal, runId }: BookQuestion,
): Promise<{ told: Written | null; blocked: BlockedDraft[] }> {
  const { writer, judge, judgedShare } = tellers;
  if (!writer?.model.isUp) return { told: null, blocked: [] };
  const { model, contract, prompt } = writer;
  const { story, blocked } = await draftStory(model, { brief, contract, report, signal });
  if (!story) return { told: null, blocked };
  report.byModel++;
  const isSampled = judge !== null && drawOf(`${runId} ${brief.seed} ${brief.day.day}`) < judgedShare;
  const judged: StoryVerdicts | null = isSampled ? await judgeStory(judge, { story, brief, signal }) : null;
  const isHeldBack = judged !== null && isDoubtful(judged);
  if (judged) report.judged++;
  if (isHeldBack) report.heldBack++;
  return {
    told: { story, model: model.name, prompt, state: isHeldBack ? "review" : "told", blocked, judged },
    blocked,
  };
}

/** A number of 0 … 1 that is the same for the same name. */
const drawOf = (name: string): number => createHash("sha256").update(name).digest().readUInt32BE() / 2 ** 32;
