import { type ListedItem, readListedItems, type WrappedLog } from "@segue/db";
import type { StoryBrief } from "@segue/engine/value";
import type { ServiceContext } from "../../context.ts";
import { subjectName } from "../../prediction/learnt/subjectName.ts";
import { type DaysOfYear, interestingDaysOf } from "../wrapped/interestingDaysOf.ts";
import type { EditionMaking } from "../wrapped/makeEdition.ts";
import type { WrappedCatalogue } from "../wrapped/wrappedCatalogue.ts";

/** What a day's story is written from, but for the stories that are told already. */
export type DayBrief = Omit<StoryBrief, "earlier">;

export interface BriefsOfYear extends Pick<DaysOfYear, "listens"> {
  /** in the order of the year */
  briefs: DayBrief[];
}

/** Countries that spell as the United States do. */
const american = new Set(["US", "PH"]);

/** The days of a listener's year that stood out, each with all that a story of it may be made of. */
export async function dayBriefs(ctx: ServiceContext, log: WrappedLog, making: EditionMaking): Promise<BriefsOfYear> {
  const { material, year } = making;
  const { days, listens } = interestingDaysOf(log, making);
  const explicit = await explicitOf(ctx, { days, listens });
  const { listenerId, country } = log.state;
  const common: Omit<DayBrief, "day" | "listens"> = {
    year,
    clusterOf: material.clusterOf,
    names: { ...wrappedNamesIn(material), isExplicit: (itemId) => explicit.has(itemId) },
    spelling: american.has(country ?? "") ? "american" : "british",
    seed: `${listenerId} ${year}`,
  };
  const briefs = days
    .toSorted((a, b) => a.day - b.day)
    .map((day): DayBrief => {
      const own = { day, listens: day.evidence.flatMap((id) => listens.get(id) ?? []) };
      return Object.assign(own, common);
    });
  return { briefs, listens };
}

/** How what a day names is called now. */
export function wrappedNamesIn({
  catalogue,
  clusters,
}: WrappedCatalogue): Pick<StoryBrief["names"], "item" | "subject"> {
  return {
    item: (itemId) => catalogue.itemOf(itemId)?.title ?? "something that is gone",
    subject: ({ by, id }) => subjectName({ subject: by, subjectId: id }, { catalogue, clusters }) ?? "elsewhere",
  };
}

/** What the days' listens are of that is marked as explicit. */
async function explicitOf({ db }: ServiceContext, { days, listens }: DaysOfYear): Promise<Set<number>> {
  const heard = days.flatMap(({ evidence }) => evidence.flatMap((id) => listens.get(id)?.itemId ?? []));
  const items: ListedItem[] = await readListedItems(db, [...new Set(heard)]);
  return new Set(items.flatMap(({ explicit, itemId }) => (explicit ? [Number(itemId)] : [])));
}
