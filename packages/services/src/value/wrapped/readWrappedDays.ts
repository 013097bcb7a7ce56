import { readWrappedLog } from "@segue/db";
import type { DayCategory, DayKind } from "@segue/engine/value";
import type { z } from "zod";
import { ServiceError, type ServiceContext } from "../../context.ts";
import { requireListener } from "../../governance/requireListener.ts";
import type { CoverView } from "../../prediction/pages/queueEntry.ts";
import { wrappedNamesIn } from "../stories/dayBriefs.ts";
import { dayStories, type StoriedDay } from "../stories/dayStories.ts";
import { type DayNames, type DayWords, dayWords } from "./dayWords.ts";
import { isoDay } from "./makeEdition.ts";
import type { readWrappedInput } from "./readWrapped.ts";
import { readWrappedCatalogue } from "./wrappedCatalogue.ts";
import { readNames } from "./wrappedNames.ts";

/** A sentence of a day's story. */
export interface WrappedSentence {
  text: string;
  /** how many listens prove it */
  listens: number;
}

/** A day that stood out, in words that its listens prove. */
export interface WrappedDay {
  kind: DayKind;
  category: DayCategory;
  /** ISO date on her own calendar */
  day: string;
  headline: string;
  sentences: WrappedSentence[];
  /** its facts in one sentence, as others may be told it */
  plain: DayWords;
  /** of the first listen that proves it */
  cover: CoverView;
  /** how many listens prove it */
  listens: number;
}

/** The days of the signed-in listener's year that stood out by her own habits, in the order of the year; five at most. */
export async function readWrappedDays({
  ctx,
  input: { year },
}: {
  ctx: ServiceContext;
  input: z.infer<typeof readWrappedInput>;
}): Promise<{ days: WrappedDay[] }> {
  const { listenerId } = requireListener(ctx);
  const [log, material] = await Promise.all([readWrappedLog(ctx.db, listenerId), readWrappedCatalogue(ctx)]);
  if (!log) throw new ServiceError("notFound", "This listener is not there any more: sign in again.");
  const { days, listens } = await dayStories(ctx, log, { year, at: ctx.clock(), material });
  const firstOf = ({ day }: StoriedDay): number => listens.get(day.evidence[0] ?? "")?.itemId ?? 0;
  const nameOf = await readNames(ctx, days.map(firstOf));
  const names = wrappedNamesIn(material);
  const told = days.map((one): WrappedDay => {
    const { kind, category, day, evidence } = one.day;
    const facts = { kind, category, day: isoDay(day), cover: nameOf(firstOf(one)).cover, listens: evidence.length };
    return Object.assign(facts, wordsOf(one, names));
  });
  return { days: told };
}

function wordsOf({ day, story }: StoriedDay, names: DayNames): Pick<WrappedDay, "headline" | "sentences" | "plain"> {
  const plain = dayWords(day, names);
  if (!story) {
    return { headline: plain.headline, sentences: [{ text: plain.sentence, listens: day.evidence.length }], plain };
  }
  const sentences = story.sentences.map(({ text, evidence }) => ({ text, listens: new Set(evidence).size }));
  return { headline: story.headline, sentences, plain };
}
