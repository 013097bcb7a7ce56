import { type KeptStory, readKeptStories, type WrappedLog } from "@segue/db";
import { type InterestingDay, type Story, type StoryBrief, storyProblems, writeStory } from "@segue/engine/value";
import type { ServiceContext } from "../../context.ts";
import { type EditionMaking, isoDay } from "../wrapped/makeEdition.ts";
import { type BriefsOfYear, dayBriefs } from "./dayBriefs.ts";

/** An interesting day with what is told of it; null where no story of it holds, so that its facts alone are told. */
export interface StoriedDay {
  day: InterestingDay;
  story: Story | null;
}

export interface StoriesOfYear extends Pick<BriefsOfYear, "listens"> {
  /** in the order of the year */
  days: StoriedDay[];
}

/**
 * The days of a listener's year that stood out, each with its story: the one that was kept of it where that still holds, else one that is written
 * from its facts. Either is told only when every number and name in it is counted again from the listens of today.
 */
export async function dayStories(ctx: ServiceContext, log: WrappedLog, making: EditionMaking): Promise<StoriesOfYear> {
  const { listenerId } = log.state;
  const [{ briefs, listens }, kept] = await Promise.all([
    dayBriefs(ctx, log, making),
    readKeptStories(ctx.db, { listenerId, year: making.year }),
  ]);
  const told: StoriedDay[] = [];
  for (const brief of briefs) {
    const full: StoryBrief = Object.assign({ earlier: told.flatMap(({ story }) => story ?? []) }, brief);
    told.push({ day: brief.day, story: sound(keptOf(kept, brief.day), full) ?? sound(writeStory(full), full) });
  }
  return { days: told, listens };
}

/** What was kept of a day, as far as it may be told. */
function keptOf(kept: readonly KeptStory[], { day, kind }: InterestingDay): Story | null {
  const story = kept.find((one) => one.day === isoDay(day) && one.kind === kind && one.state === "told");
  return story ? { headline: story.headline, sentences: story.sentences } : null;
}

const sound = (story: Story | null, brief: StoryBrief): Story | null =>
  story && storyProblems(story, brief).length === 0 ? story : null;
