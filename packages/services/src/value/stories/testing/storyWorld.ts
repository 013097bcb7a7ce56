import { readWrappedLog } from "@segue/db";
import type { TestDatabase } from "@segue/db/testing";
import type { ItemId, ListenerId } from "@segue/engine/data";
import { type Story, writeStory } from "@segue/engine/value";
import type { ServiceContext } from "../../../context.ts";
import { addListener, addPlays, contextOf, homeWorld, type HomeWorld } from "../../../prediction/testing/homeWorld.ts";
import { buildEditions } from "../../wrapped/buildEditions.ts";
import { dayWords } from "../../wrapped/dayWords.ts";
import { isoDay } from "../../wrapped/makeEdition.ts";
import { readWrappedCatalogue } from "../../wrapped/wrappedCatalogue.ts";
import { dayBriefs } from "../dayBriefs.ts";
import type { AskedMaterial, Draft } from "./modelServer.ts";

/** People with a year that has days to tell. */
export interface StoryWorld {
  /** of the first of them */
  ctx: ServiceContext;
  listeners: ListenerId[];
  /** a story of a day that holds, by what a model is asked */
  truthOf: (asked: AskedMaterial) => Draft;
}

const keyOf = ({ date, whatWasCounted }: AskedMaterial): string => `${date} ${whatWasCounted.sentence}`;

/** Months of listening with a night that is long, a day of one track, and an artist who is met late. */
async function addYear(
  db: TestDatabase,
  { world, listenerId, person }: { world: HomeWorld; listenerId: ListenerId; person: number },
): Promise<void> {
  const [often, sometimes, late] = world.tracks[person % 2] ?? [];
  const at = (itemId: ItemId | undefined, daysAgo: number) => ({ itemId: itemId ?? (0 as ItemId), daysAgo });
  await addPlays(db, listenerId, [
    ...Array.from({ length: 75 }, (_, day) => at(often?.[day % 3], 2 + day)),
    ...Array.from({ length: 40 }, (_, day) => at(sometimes?.[0], 60.3 + day)),
    ...Array.from({ length: 12 }, (_, day) => at(late?.[0], 10.5 + day)),
    ...Array.from({ length: 9 + person }, (_, part) => at(late?.[1], 5 + part / 300)),
    ...Array.from({ length: 40 }, (_, part) => at(often?.[part % 4], 31.4 + part / 400)),
  ]);
}

/** So many listeners, with the editions of a year, and what a truthful model would tell of each day. */
export async function storyWorld(
  db: TestDatabase,
  { year, people }: { year: number; people: number },
): Promise<StoryWorld> {
  const world = await homeWorld(db);
  const listeners: ListenerId[] = [];
  for (let person = 0; person < people; person++) {
    const listenerId = await addListener(db, `person ${person}`);
    listeners.push(listenerId);
    await addYear(db, { world, listenerId, person });
  }
  const ctx = contextOf(db, listeners[0] ?? (0 as ListenerId), () => 0.5);
  await buildEditions({ ctx, input: { year } });
  const truths = await truthsOf(ctx, { listeners, year });
  return {
    ctx,
    listeners,
    truthOf: (asked) => {
      const story = truths.get(keyOf(asked));
      if (!story) throw new Error(`nobody knows ${keyOf(asked)}`);
      const sentences = story.sentences.map(({ text }) => ({ text, evidence: ["all"] }));
      return { headline: story.headline, sentences };
    },
  };
}

async function truthsOf(
  ctx: ServiceContext,
  { listeners, year }: { listeners: readonly ListenerId[]; year: number },
): Promise<Map<string, Story>> {
  const truths = new Map<string, Story>();
  const material = await readWrappedCatalogue(ctx);
  for (const listenerId of listeners) {
    const log = await readWrappedLog(ctx.db, listenerId);
    if (!log) throw new Error("a listener is gone");
    const { briefs } = await dayBriefs(ctx, log, { year, at: ctx.clock(), material });
    const earlier: Story[] = [];
    for (const brief of briefs) {
      const story = writeStory(Object.assign({}, brief, { seed: "a model", earlier: [...earlier] }));
      earlier.push(story);
      const whatWasCounted = dayWords(brief.day, brief.names);
      truths.set(keyOf({ date: isoDay(brief.day.day), whatWasCounted }), story);
    }
  }
  return truths;
}
