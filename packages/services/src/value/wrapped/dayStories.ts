import { type ListedItem, readListedItems, type WrappedLog } from "@segue/db";
import { type InterestingDay, type Story, type StoryBrief, storyProblems, writeStory } from "@segue/engine/value";
import type { ServiceContext } from "../../context.ts";
import { subjectName } from "../../prediction/learnt/subjectName.ts";
import { type DaysOfYear, interestingDaysOf } from "./interestingDaysOf.ts";
import type { EditionMaking } from "./makeEdition.ts";
import type { WrappedCatalogue } from "./wrappedCatalogue.ts";

/** An interesting day with what is told of it; null where no story of it holds, so that its facts alone are told. */
export interface StoriedDay {
  day: InterestingDay;
  story: Story | null;
}

export interface StoriesOfYear extends Pick<DaysOfYear, "listens"> {
  /** in the order of the year */
  days: StoriedDay[];
}

/** Countries that spell as the United States do. */
const american = new Set(["US", "PH"]);

/**
 * The days of a listener's year that stood out, each with its story: written from its facts, and told only when every number and name in it is
 * counted again from its listens. The same log has the same stories.
 */
export async function dayStories(ctx: ServiceContext, log: WrappedLog, making: EditionMaking): Promise<StoriesOfYear> {
  const { material, year } = making;
  const { days, listens } = interestingDaysOf(log, making);
  const explicit = await explicitOf(ctx, { days, listens });
  const { listenerId, country } = log.state;
  const common: Omit<StoryBrief, "day" | "listens" | "earlier"> = {
    year,
    clusterOf: material.clusterOf,
    names: { ...wrappedNamesIn(material), isExplicit: (itemId) => explicit.has(itemId) },
    spelling: american.has(country ?? "") ? "american" : "british",
    seed: `${listenerId} ${year}`,
  };
  const told: StoriedDay[] = [];
  for (const day of days.toSorted((a, b) => a.day - b.day)) {
    const own = day.evidence.flatMap((id) => listens.get(id) ?? []);
    const earlier = told.flatMap(({ story }) => story ?? []);
    const brief: StoryBrief = Object.assign({ day, listens: own, earlier }, common);
    const story = writeStory(brief);
    told.push({ day, story: storyProblems(story, brief).length === 0 ? story : null });
  }
  return { days: told, listens };
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
