import { counted } from "../../words/counted.ts";
import { spokenSpan } from "../../words/spokenTime.ts";
import type { Plans, Told } from "../plan.ts";
import type { Thought, Voice } from "../voice.ts";

type Day = Told<"longest-session">;

const length = ({ facts: { startedAt, endedAt } }: Day): string => spokenSpan(endedAt - startedAt);

const ends = ({ facts: { endedAt }, last }: Day, say: Voice): string =>
  say.clock({ startedAt: endedAt, offsetMs: last[0].offsetMs });

const headline = (told: Day, say: Voice): string =>
  say.pick([
    `${length(told)}, and no proper pause`,
    `The long ${say.weekday(told.day)}`,
    `A session of ${length(told)}`,
    `You pressed play and stayed`,
    `Still listening at ${say.clock(told.last[0])}`,
    `${length(told)} in one sitting`,
  ]);

const voices = ({ facts: { creators, listens }, all }: Day, say: Voice): Thought => {
  const [spoken, music] = ["episode", "track"].map((kind) => all.some(({ item }) => item.kind === kind));
  if (creators === 0 || all.some(({ item }) => item.kind === "book")) return null;
  if (spoken && music) return null;
  const noun = spoken ? "show" : "artist";
  const many = counted(creators, `different ${noun}`);
  if (creators === 1)
    return say.of(all, [`It was one ${noun} all the way through.`, `And a single ${noun} carried all of it.`]);
  return say.of(all, [
    `${many} took turns, over ${counted(listens, "listen")}.`,
    `${counted(listens, "listen")} and ${many} kept it going.`,
    `It took ${many} to fill it.`,
  ]);
};

const top = ({ facts: { top: most, listens }, all }: Day, say: Voice): Thought => {
  if (!most || most.listens < 3 || most.listens === listens) return null;
  const name = say.name(most.creatorId);
  if (!name) return null;
  const own = all.filter(({ item }) => item.creatorId === most.creatorId);
  return say.of(own, [
    `${name} came round most often, in ${counted(most.listens, "listen")}.`,
    `Nobody turned up more often than ${name}, with ${counted(most.listens, "listen")}.`,
    `The guest of ${say.british("honour", "honor")} was ${name}, with ${counted(most.listens, "listen")}.`,
  ]);
};

const closing = ({ all }: Day, say: Voice): Thought =>
  say.of(all, [
    "At no point was it quiet for as long as half an hour.",
    "There was always one more, and then one more after that.",
    "Silence had to wait its turn.",
    "Whatever else you were doing, you did it with sound.",
    "Good company makes the hours short.",
    "The clock moved on, and so did the queue.",
  ]);

/** A session that went on for hours. */
export const longestSession: Plans<"longest-session"> = {
  number: (told, say) => {
    const { facts, day, all } = told;
    return say.story(headline(told, say), [
      say.of(all, [
        `For ${length(told)} on ${say.dayOfYear(day)}, something was always about to play.`,
        `${counted(facts.listens, "listen")} without a proper pause: that was ${say.dayOfYear(day)}.`,
        `On ${say.dayOfYear(day)} you listened from ${say.clock(told.first[0])} until ${ends(told, say)}.`,
      ]),
      say.of(all, [
        `It holds ${spokenSpan(facts.heardMs)} of sound.`,
        `If you add up the sound, it is ${spokenSpan(facts.heardMs)}.`,
      ]),
      top(told, say) ?? voices(told, say),
      closing(told, say),
    ]);
  },
  hour: (told, say) => {
    const { facts, day, all, first, last } = told;
    return say.story(headline(told, say), [
      say.of(first, [
        `At ${say.clock(first[0])} on ${say.dayOfYear(day)} you pressed play.`,
        `It was ${say.clock(first[0])}, a ${say.weekday(day)}, and the first one came on.`,
        `The first sound of this session came at ${say.clock(first[0])} on ${say.dayOfYear(day)}.`,
      ]),
      say.of(last, [
        `The last one began at ${say.clock(last[0])}.`,
        `At ${say.clock(last[0])} you were only just putting on the last one.`,
        `When the last one started it was ${say.clock(last[0])}.`,
      ]),
      say.of(all, [
        `In between lie ${counted(facts.listens, "listen")} and ${spokenSpan(facts.heardMs)} of sound.`,
        `That leaves ${counted(facts.listens, "listen")} and a session of ${length(told)}.`,
        `All in all it lasted ${length(told)}, with hardly a gap.`,
      ]),
      closing(told, say),
    ]);
  },
  item: (told, say) => {
    const { facts, day, all, first, last } = told;
    const [opener, final] = [say.title(first[0].itemId), say.title(last[0].itemId)];
    if (!opener || !final || opener === final) return null;
    return say.story(headline(told, say), [
      say.of(
        [...first, ...last],
        [
          `You began with ${opener} and ended with ${final}.`,
          `It opened with ${opener} and closed with ${final}.`,
          `${opener} began it, and ${final} ended it.`,
        ],
      ),
      say.of(all, [
        `From the first sound to the last, ${length(told)} of ${say.dayOfYear(day)} went by.`,
        `What happened in between took ${length(told)} of your ${say.weekday(day)}.`,
        `The whole thing lasted ${length(told)} and had room for ${counted(facts.listens, "listen")}.`,
      ]),
      top(told, say) ?? voices(told, say),
      closing(told, say),
    ]);
  },
  contrast: (told, say) => {
    const { facts, day, all } = told;
    return say.story(headline(told, say), [
      say.of(all, [
        `Most sessions end when the errand does; the one of ${say.dayOfYear(day)} had other plans.`,
        `You may have meant to play just a few things on ${say.dayOfYear(day)}.`,
        `Some days are heard in pieces, but your ${say.weekday(day)} came in one.`,
      ]),
      say.of(all, [
        `It went on for ${length(told)}, and ${spokenSpan(facts.heardMs)} of that was sound.`,
        `It became ${counted(facts.listens, "listen")} and lasted ${length(told)}.`,
        `From ${say.clock(told.first[0])} to ${ends(told, say)} there was hardly a gap.`,
      ]),
      top(told, say) ?? voices(told, say),
      closing(told, say),
    ]);
  },
};
