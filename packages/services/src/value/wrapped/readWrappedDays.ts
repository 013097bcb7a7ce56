import { readWrappedLog } from "@segue/db";
import type { DayCategory, DayKind } from "@segue/engine/value";
import type { z } from "zod";
import { ServiceError, type ServiceContext } from "../../context.ts";
import { requireListener } from "../../governance/requireListener.ts";
import { subjectName } from "../../prediction/learnt/subjectName.ts";
import type { CoverView } from "../../prediction/pages/queueEntry.ts";
import { type DayNames, dayWords, type DayWords } from "./dayWords.ts";
import { interestingDaysOf } from "./interestingDaysOf.ts";
import { isoDay } from "./makeEdition.ts";
import type { readWrappedInput } from "./readWrapped.ts";
import { readWrappedCatalogue, type WrappedCatalogue } from "./wrappedCatalogue.ts";
import { readNames } from "./wrappedNames.ts";

/** A day that stood out, in words that its listens prove. */
export interface WrappedDay extends DayWords {
  kind: DayKind;
  category: DayCategory;
  /** ISO date on her own calendar */
  day: string;
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
  const { days, listens } = interestingDaysOf(log, { year, at: ctx.clock(), material });
  const firstOf = ({ evidence: [first] }: (typeof days)[number]): number => listens.get(first)?.itemId ?? 0;
  const nameOf = await readNames(ctx, days.map(firstOf));
  const names = namesIn(material);
  const told = days
    .toSorted((a, b) => a.day - b.day)
    .map((one): WrappedDay => {
      const { kind, category, day, evidence } = one;
      const facts = { kind, category, day: isoDay(day), cover: nameOf(firstOf(one)).cover, listens: evidence.length };
      return Object.assign(facts, dayWords(one, names));
    });
  return { days: told };
}

function namesIn({ catalogue, clusters }: WrappedCatalogue): DayNames {
  return {
    item: (itemId) => catalogue.itemOf(itemId)?.title ?? "something that is gone",
    subject: ({ by, id }) => subjectName({ subject: by, subjectId: id }, { catalogue, clusters }) ?? "elsewhere",
  };
}
