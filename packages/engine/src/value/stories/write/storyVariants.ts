import { hashShare, seededRandom } from "../../../math/index.ts";
import type { DayKind } from "../../wrapped/days/interestingDay.ts";
import { ownListens } from "../ownListens.ts";
import type { Story, StoryBrief } from "../story.ts";
import type { Plan, Told } from "./plan.ts";
import { plansOf } from "./plansOf.ts";
import { Voice } from "./voice.ts";

/** Every plan is worded at most so many times. */
const wordings = 8;

/** A story, and the plan that it follows. */
export interface StoryVariant {
  plan: string;
  story: Story;
}

function toldOf({ day, listens }: StoryBrief): Told<DayKind> | null {
  const own = ownListens(day, listens);
  const [first, last, before] = [own[0], own.at(-1), listens[0]];
  if (!first || !last || !before) return null;
  return { facts: day.facts, day: day.day, all: listens, own, first: [first], last: [last], before: [before] };
}

/** Stories of a day, the same for the same seed and day: one of each plan in an order that the seed decides, then all of them worded anew. */
export function* storyVariants(brief: StoryBrief): Generator<StoryVariant> {
  const { seed, day } = brief;
  const told = toldOf(brief);
  if (!told) return;
  const lots = Object.entries(plansOf[day.kind]).map(([name, plan]) => ({
    name,
    plan: plan as Plan<DayKind>,
    lot: hashShare(seed, `${day.kind} ${day.day} ${name}`),
  }));
  const order = lots.toSorted((a, b) => a.lot - b.lot);
  for (let wording = 0; wording < wordings; wording++) {
    for (const { name, plan } of order) {
      const random = seededRandom(`${seed} ${day.kind} ${day.day} ${name} ${wording}`);
      const story = plan(told, new Voice(brief, random));
      if (story) yield { plan: name, story };
    }
  }
}
