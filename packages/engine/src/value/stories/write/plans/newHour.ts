import { counted } from "../../words/counted.ts";
import { spokenSpan } from "../../words/spokenTime.ts";
import type { Plans, Told } from "../plan.ts";
import type { Thought, Voice } from "../voice.ts";

type Day = Told<"new-hour">;

const hourOf = ({ facts: { hour } }: Day): string =>
  `between ${hour === 0 ? "midnight" : hour} and ${hour + 1} in the morning`;

const headline = (told: Day, say: Voice): string =>
  say.pick([
    `Awake at ${say.clock(told.first[0])}`,
    `${say.clock(told.first[0])}, a new hour`,
    `The ${say.weekday(told.day)} that started early`,
    `A new hour on your clock`,
    `${say.clock(told.first[0])}, and you were listening`,
    `An hour you had never heard`,
  ]);

const sound = ({ facts: { listens, heardMs }, own }: Day, say: Voice): Thought =>
  say.of(own, [
    `You filled it with ${counted(listens, "listen")}, ${spokenSpan(heardMs)} of sound.`,
    `It got ${counted(listens, "listen")} from you.`,
    `${counted(listens, "listen")} and ${spokenSpan(heardMs)} of sound were the result.`,
    `For the record, that was ${counted(listens, "listen")} and ${spokenSpan(heardMs)}.`,
  ]);

const closing = ({ own }: Day, say: Voice): Thought =>
  say.of(own, [
    "The rest of the street is not on record.",
    "Most people only know that hour from hearsay.",
    "Nobody hurries you at that hour, which is the best thing about it.",
    "Whether it was very late or very early is for you to say.",
    "The clock has all kinds of hours, and now you have heard one more of them.",
    "Some music keeps until then.",
  ]);

/** The first listens ever in an hour of the night. */
export const newHour: Plans<"new-hour"> = {
  hour: (told, say) => {
    const { facts, day, own, first } = told;
    const item = say.title(facts.firstItemId) ?? "something";
    return say.story(headline(told, say), [
      say.of(first, [
        `At ${say.clock(first[0])} on ${say.dayOfYear(day)} you played ${item}.`,
        `It was ${say.clock(first[0])} on ${say.dayOfYear(day)} when ${item} came on.`,
        `${say.clock(first[0])} on a ${say.weekday(day)}, and ${item} was playing.`,
      ]),
      say.of(own, [
        `You had never listened ${hourOf(told)} before.`,
        `Until then you had not once pressed play ${hourOf(told)}.`,
        `Nothing in your history had ever been played ${hourOf(told)}.`,
      ]),
      sound(told, say),
      closing(told, say),
    ]);
  },
  number: (told, say) => {
    const { facts, day, own, first } = told;
    return say.story(headline(told, say), [
      say.of(own, [
        `${counted(facts.listens, "listen")} on ${say.dayOfYear(day)}, ${hourOf(told)}, are a first for you.`,
        `${counted(facts.listens, "listen")} ${hourOf(told)} would be nothing special, had there ever been one before ${say.dayOfYear(day)}.`,
        `There are ${counted(facts.listens, "listen")} on ${say.dayOfYear(day)} at an hour that had none.`,
      ]),
      say.of(first, [
        `The first of them started at ${say.clock(first[0])}.`,
        `They set in at ${say.clock(first[0])}.`,
        `It began at ${say.clock(first[0])}${say.title(facts.firstItemId) ? ` with ${say.title(facts.firstItemId)}` : ""}.`,
      ]),
      say.of(own, [
        `Added up, they come to ${spokenSpan(facts.heardMs)}.`,
        `They make ${spokenSpan(facts.heardMs)} that your clock had not heard before.`,
      ]),
      closing(told, say),
    ]);
  },
  item: (told, say) => {
    const { facts, day, own, first } = told;
    const item = say.title(facts.firstItemId);
    if (!item) return null;
    return say.story(headline(told, say), [
      say.of(first, [
        `${item} was your companion at ${say.clock(first[0])} on ${say.dayOfYear(day)}.`,
        `${item} sounds different at ${say.clock(first[0])}, and since ${say.dayOfYear(day)} you know how.`,
        `${item} got to see a new hour with you: ${say.clock(first[0])}, on ${say.dayOfYear(day)}.`,
      ]),
      say.of(own, [
        `You had listened at many hours, but never at the one ${hourOf(told)}.`,
        `It was the first time that you listened ${hourOf(told)}.`,
        `Your log had nothing to show for the hour ${hourOf(told)}.`,
      ]),
      sound(told, say),
      closing(told, say),
    ]);
  },
  contrast: (told, say) => {
    const { facts, day, own, first } = told;
    const item = say.title(facts.firstItemId);
    return say.story(headline(told, say), [
      say.of(own, [
        `An hour of the clock had been silent for as long as you have listened: the one ${hourOf(told)}.`,
        `The hour ${hourOf(told)} used to be empty, and on ${say.dayOfYear(day)} it no longer was.`,
        `Your nights had always been quiet ${hourOf(told)}, until ${say.dayOfYear(day)} came.`,
      ]),
      say.of(first, [
        `At ${say.clock(first[0])} ${item ?? "the first listen"} broke the silence.`,
        `Then it was ${say.clock(first[0])}, and there was ${item ?? "sound"}.`,
        `${item ?? "The first listen"} put an end to that at ${say.clock(first[0])}.`,
      ]),
      sound(told, say),
      closing(told, say),
    ]);
  },
};
