import { counted, spokenNumber } from "../../words/counted.ts";
import { partOfDay, spokenSpan } from "../../words/spokenTime.ts";
import type { Plans, Told } from "../plan.ts";
import type { Thought, Voice } from "../voice.ts";

type Day = Told<"first-listen">;

const noun = ({ first }: Day): "artist" | "show" => (first[0].item.kind === "episode" ? "show" : "artist");

const headline = (told: Day, say: Voice): string =>
  say.headline(say.name(told.facts.creatorId) ?? `a new ${noun(told)}`, [
    (t) => `You met ${t}`,
    (t) => `The day you met ${t}`,
    (t) => `Enter ${t}`,
    (t) => `Hello, ${t}`,
    (t) => `Where ${t} came in`,
    (t) => `Before ${t}, and after`,
  ]);

const came = ({ facts, all }: Day, say: Voice): Thought =>
  say.of(all, [
    `Before the year was out it had become ${counted(facts.listens, "listen")}, on ${counted(facts.days, "different day")}.`,
    `You came back on ${counted(facts.days, "day")} in all, and the year holds ${counted(facts.listens, "listen")}.`,
    `What followed were ${counted(facts.listens, "listen")} over ${counted(facts.days, "day")}, this first one included.`,
    `The year would bring it to ${counted(facts.listens, "listen")}, and ${counted(facts.days, "day")} would have a part in that.`,
  ]);

const closing = (told: Day, say: Voice): Thought =>
  say.of(told.all, [
    `Nobody announces a ${say.british("favourite", "favorite")}; it simply turns up one day.`,
    `That is how a stranger becomes a ${say.british("favourite", "favorite")}: a play, and then another.`,
    "First impressions do not always last, but this one did.",
    "You could not have known it then, which is the nice part.",
    "It is hard to remember the time before, and it was not long ago.",
    "Every long acquaintance has a first minute.",
  ]);

/** The first listen ever of one who became a favourite. */
export const firstListen: Plans<"first-listen"> = {
  hour: (told, say) => {
    const { facts, day, first } = told;
    const who = say.name(facts.creatorId) ?? `a new ${noun(told)}`;
    const item = say.title(facts.firstItemId);
    return say.story(headline(told, say), [
      say.of(first, [
        `At ${say.clock(first[0])} on ${say.dayOfYear(day)}, you heard ${who} for the first time.`,
        `It was ${say.clock(first[0])}, on a ${say.weekday(day)}, when you first heard ${who}.`,
        `On ${say.dayOfYear(day)}, at ${say.clock(first[0])}, ${who} came into your year.`,
      ]),
      item ? say.of(first, [`${item} opened the door.`, `It began with ${item}.`, `You started with ${item}.`]) : null,
      came(told, say),
      closing(told, say),
    ]);
  },
  item: (told, say) => {
    const { facts, day, first } = told;
    const [who, item] = [say.name(facts.creatorId), say.title(facts.firstItemId)];
    if (!who || !item) return null;
    return say.story(headline(told, say), [
      say.of(first, [
        `${item} was where it started, on ${say.dayOfYear(day)}.`,
        `${item} did the introductions on ${say.dayOfYear(day)}.`,
        `${item} came on one ${say.weekday(day)} ${partOfDay(first[0].hour)}, and you had never heard ${who} before.`,
      ]),
      came(told, say),
      say.of(told.all, [
        `By now ${who} hardly needs introducing.`,
        `It is safe to say that you and ${who} got on.`,
        `For a first meeting with ${who}, it went rather well.`,
      ]),
    ]);
  },
  number: (told, say) => {
    const { facts, day, all, first } = told;
    const who = say.name(facts.creatorId) ?? `one ${noun(told)}`;
    const item = say.title(facts.firstItemId);
    return say.story(headline(told, say), [
      say.of(all, [
        `${counted(facts.listens, "listen")} of ${who} are in your year.`,
        `You played ${who} ${spokenNumber(facts.listens)} times this year.`,
        `${counted(facts.days, "day")} of your year had ${who} in them.`,
      ]),
      say.of(first, [
        `The very first was on ${say.dayOfYear(day)}, at ${say.clock(first[0])}${item ? `, with ${item}` : ""}.`,
        `All of that goes back to ${say.clock(first[0])} on ${say.dayOfYear(day)}${item ? ` and to ${item}` : ""}.`,
        `Follow them back and you come to ${say.dayOfYear(day)}, ${say.clock(first[0])}${item ? `: ${item}` : ""}.`,
      ]),
      say.of(all, [
        `Since then it has been ${spokenSpan(all.reduce((sum, { heardMs }) => sum + heardMs, 0))} together.`,
        `Until that day you had not heard a minute, and now it is ${spokenSpan(all.reduce((sum, { heardMs }) => sum + heardMs, 0))}.`,
      ]),
      closing(told, say),
    ]);
  },
  contrast: (told, say) => {
    const { facts, day, first } = told;
    const who = say.name(facts.creatorId) ?? `this ${noun(told)}`;
    const item = say.title(facts.firstItemId);
    return say.story(headline(told, say), [
      say.of(first, [
        `Until ${say.dayOfYear(day)}, you had never once played ${who}.`,
        `There was a time before ${who}, and it ended on ${say.dayOfYear(day)}.`,
        `For you ${who} begins on ${say.dayOfYear(day)}; before that there is nothing.`,
      ]),
      say.of(first, [
        `Then, at ${say.clock(first[0])}, came ${item ?? "the first listen"}.`,
        `${item ?? "The first listen"} put an end to that at ${say.clock(first[0])}.`,
        `What changed it was ${item ?? "a single listen"}, at ${say.clock(first[0])}.`,
      ]),
      came(told, say),
      closing(told, say),
    ]);
  },
};
