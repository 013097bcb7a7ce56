import { finishStoryRun, openStoryRun, readUnwrittenBooks } from "@segue/db";
import PQueue from "p-queue";
import { uuidv7 } from "uuidv7";
import type { ServiceContext } from "../../context.ts";
import { readWrappedCatalogue } from "../wrapped/wrappedCatalogue.ts";
import { StoryModel, type StoryModelLimits, type StoryModelSettings, usualLimits } from "./storyModel.ts";
import { emptyReport, type StoryReport } from "./storyTally.ts";
import { tellBook, type Storytellers } from "./tellBook.ts";

export interface StoriesQuestion {
  year: number;
  /** null for the writer without a model */
  model: {
    settings: StoryModelSettings;
    /** what judges; the same model when left out */
    judge?: string | undefined;
    contract: string;
    /** version of the contract */
    prompt: number;
    /** part of its stories that are judged, 0–1 */
    judgedShare: number;
    limits?: Partial<StoryModelLimits>;
  } | null;
  /** as many listeners at most; everybody when left out */
  most?: number | undefined;
  onProgress?: (progress: { done: number; total: number }) => void;
  signal?: AbortSignal | undefined;
}

export interface StoriesRun {
  runId: string;
  /** whether it went on where an earlier one broke off */
  isTakenUp: boolean;
  report: StoryReport;
}

/**
 * Writes the stories of a year for everybody who has an edition of it: some listeners at a time, the days of one in their order. A run that broke off is
 * taken up where it was: a listener whose year is whole, and a day that is kept, are not written again.
 */
export async function writeStories({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: StoriesQuestion;
}): Promise<StoriesRun> {
  const { year, model, most, onProgress, signal } = input;
  const report = emptyReport();
  const key = { year, model: model?.settings.model ?? null, prompt: model?.prompt ?? null };
  const { id: runId, isTakenUp } = await openStoryRun(ctx.db, { ...key, id: uuidv7(), startedAt: ctx.clock() });
  const unwritten = await readUnwrittenBooks(ctx.db, { year, runId });
  const listeners = unwritten.slice(0, most);
  const tellers = tellersOf(model, report);
  const material = await readWrappedCatalogue(ctx);
  const queue = new PQueue({ concurrency: model?.limits?.atOnce ?? usualLimits.atOnce });
  let done = 0;
  const books = listeners.map((listenerId) => async (): Promise<void> => {
    signal?.throwIfAborted();
    await tellBook(ctx, { listenerId, year, runId, material, tellers, report, signal });
    done++;
    onProgress?.({ done, total: listeners.length });
  });
  try {
    await queue.addAll(books);
  } finally {
    queue.clear();
    await queue.onIdle();
  }
  if (listeners.length === unwritten.length)
    await finishStoryRun(ctx.db, { id: runId, finishedAt: ctx.clock(), report });
  return { runId, isTakenUp, report };
}

function tellersOf(model: StoriesQuestion["model"], report: StoryReport): Storytellers {
  if (!model) return { writer: null, judge: null, judgedShare: 0 };
  const limits = { ...usualLimits, ...model.limits };
  const writer = new StoryModel(model.settings, limits, report);
  const { judge: name, settings, contract, prompt, judgedShare } = model;
  const judge = name === undefined ? writer : new StoryModel({ ...settings, model: name }, limits, report);
  return { writer: { model: writer, contract, prompt }, judge, judgedShare };
}
