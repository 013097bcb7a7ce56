import { counted, spokenNumber, timesOf } from "../../words/counted.ts";
import { partOfDay, spokenSpan } from "../../words/spokenTime.ts";
import type { Plans, Told } from "../plan.ts";
import type { Thought, Voice } from "../voice.ts";

type Day = Told<"most-replays">;

const headline = ({ facts: { itemId, listens }, day }: Day, say: Voice): string =>
  say.headline(say.title(itemId) ?? "a single track", [
    (t) => `${t}, again`,
    (t) => `${t}, ${timesOf(listens)}`,
    (t) => `And once more: ${t}`,
    (t) => `The day of ${t}`,
    (t) => `Only ${t} would do`,
    (t) => `A ${say.weekday(day)} with ${t}`,
  ]);

const clocks = ({ first, last }: Day, say: Voice): Thought => {
  const [from, to] = [say.clock(first[0]), say.clock(last[0])];
  return say.of(
    [...first, ...last],
    [
      `The first began at ${from}, the last at ${to}, and in between you knew exactly what you wanted.`,
      `You pressed play at ${from}, and at ${to} you pressed it for the last time.`,
      `It started at ${from}; at ${to} there was still room for one more.`,
      `From the opening at ${from} to the encore at ${to}, you stood by your choice.`,
    ],
  );
};

const sound = ({ facts: { heardMs }, all }: Day, say: Voice): Thought =>
  say.of(all, [
    `End to end, that makes ${spokenSpan(heardMs)}.`,
    `It comes to ${spokenSpan(heardMs)} of the same beginning, the same middle and the same ending.`,
    `Together they fill ${spokenSpan(heardMs)}, which is a long time to agree with yourself.`,
    `That is ${spokenSpan(heardMs)} in the company of a single track.`,
  ]);

const closing = ({ all }: Day, say: Voice): Thought =>
  say.of(all, [
    "You know a good thing when you hear it, and then you hear it again.",
    "Some tracks are played; this one was kept on.",
    "When something is right, there is no need to look further.",
    "Nobody can say that you did not give it a fair hearing.",
    "By the end it must have known you as well as you knew it.",
    "Repeating yourself has seldom sounded so sure.",
  ]);

/** One track again and again. */
export const mostReplays: Plans<"most-replays"> = {
  number: (told, say) => {
    const { facts, day, all } = told;
    const track = say.title(facts.itemId) ?? "the very same track";
    return say.story(headline(told, say), [
      say.of(all, [
        `${counted(facts.listens, "listen")}, one track: ${track}.`,
        `${timesOf(facts.listens)} on one ${say.weekday(day)}, and always ${track}.`,
        `${counted(facts.listens, "play")} of ${track}, and all of them on ${say.dayOfYear(day)}.`,
      ]),
      sound(told, say),
      say.pick([clocks, closing])(told, say),
    ]);
  },
  hour: (told, say) => {
    const { facts, day, all, first } = told;
    const track = say.title(facts.itemId) ?? "a track that you were not done with";
    return say.story(headline(told, say), [
      say.of(first, [
        `At ${say.clock(first[0])} on ${say.dayOfYear(day)}, you played ${track}.`,
        `It was ${say.clock(first[0])} on a ${say.weekday(day)} when ${track} came on.`,
        `On ${say.dayOfYear(day)}, at ${say.clock(first[0])}, it began with ${track}.`,
      ]),
      say.of(all, [
        `It did not end there: ${counted(facts.listens, "listen")} came of it, ${spokenSpan(facts.heardMs)} in all.`,
        `A single listen was not enough, so you made it ${spokenNumber(facts.listens)}.`,
        `By the end of the day you had played it ${timesOf(facts.listens)}.`,
      ]),
      closing(told, say),
    ]);
  },
  track: (told, say) => {
    const { facts, day, all, first } = told;
    const track = say.title(facts.itemId);
    if (!track) return null;
    const part = partOfDay(first[0].hour);
    return say.story(headline(told, say), [
      say.of(all, [
        `${track} had you to itself on ${say.dayOfYear(day)}.`,
        `${track} was the answer on ${say.dayOfYear(day)}, whatever the question was.`,
        `${track} did not have to wait long for its next turn on ${say.dayOfYear(day)}.`,
      ]),
      say.of(all, [
        `You played it ${timesOf(facts.listens)}, which adds up to ${spokenSpan(facts.heardMs)}.`,
        `${counted(facts.listens, "listen")} make ${spokenSpan(facts.heardMs)}, and not a minute of it came from another track.`,
        `Count them and you arrive at ${spokenNumber(facts.listens)}; add them up and you arrive at ${spokenSpan(facts.heardMs)}.`,
      ]),
      part === "night" ? closing(told, say) : clocks(told, say),
    ]);
  },
  contrast: (told, say) => {
    const { facts, day, all } = told;
    const track = say.title(facts.itemId) ?? "a single track";
    return say.story(headline(told, say), [
      say.of(all, [
        `There is no end of music out there, and on ${say.dayOfYear(day)} you kept choosing ${track}.`,
        `Other ${say.weekday(day)}s have room for many tracks; this one made room for ${track}.`,
        `On most days a track comes and goes, but on ${say.dayOfYear(day)} ${track} stayed.`,
      ]),
      say.of(all, [
        `It was played ${timesOf(facts.listens)}, for ${spokenSpan(facts.heardMs)} altogether.`,
        `There were ${counted(facts.listens, "listen")} in the end.`,
        `You heard it ${timesOf(facts.listens)} before the day was over.`,
      ]),
      clocks(told, say),
    ]);
  },
};
