import { counted, spokenNumber } from "../../words/counted.ts";
import { spokenSpan } from "../../words/spokenTime.ts";
import type { Plans, Told } from "../plan.ts";
import type { Thought, Voice } from "../voice.ts";

type Day = Told<"podcast-marathon">;

const headline = ({ facts: { heardMs, episodes, top }, day }: Day, say: Voice): string => {
  const show = top ? say.name(top.showId) : null;
  return say.headline(show ?? "podcasts", [
    (t) => `A ${say.weekday(day)} with ${t}`,
    () => `${spokenSpan(heardMs)} of podcasts`,
    () => `${counted(episodes, "episode")} in one day`,
    (t) => `All ears for ${t}`,
    (t) => `A long talk with ${t}`,
    () => `The day of the spoken word`,
  ]);
};

const most = ({ facts: { shows, heardMs, top }, own }: Day, say: Voice): Thought => {
  const name = top ? say.name(top.showId) : null;
  if (!top || !name) return null;
  if (shows === 1)
    return say.of(own, [
      `All of it was ${name}.`,
      `And the only show to be heard was ${name}.`,
      `There was one show, ${name}, and it had the day to itself.`,
    ]);
  const of = own.filter(({ item }) => item.creatorId === top.showId);
  const share = Math.round((100 * top.heardMs) / heardMs);
  return say.of(of, [
    `${name} had the most of it, ${spokenSpan(top.heardMs)}.`,
    `The longest turn was taken by ${name}, with ${spokenSpan(top.heardMs)}.`,
    `${name} alone made up ${share} % of it.`,
  ]);
};

const ends = ({ first, last }: Day, say: Voice): Thought =>
  say.of(
    [...first, ...last],
    [
      `The first came on at ${say.clock(first[0])}, the last at ${say.clock(last[0])}.`,
      `You tuned in at ${say.clock(first[0])} and started the last one at ${say.clock(last[0])}.`,
    ],
  );

const closing = ({ own }: Day, say: Voice): Thought =>
  say.of(own, [
    "Nobody got to interrupt you, and you interrupted nobody.",
    "You were the best kind of guest: the one who listens.",
    "There are shorter ways to have company, but few are as pleasant.",
    "By the end the voices must have felt like people you know.",
    "Other people’s conversations are best heard in full.",
    "A good talker is worth a long walk, or a long sit.",
  ]);

/** Podcasts for hours on one day. */
export const podcastMarathon: Plans<"podcast-marathon"> = {
  number: (told, say) => {
    const { facts, day, own } = told;
    return say.story(headline(told, say), [
      say.of(own, [
        `${spokenSpan(facts.heardMs)} of podcasts went into ${say.dayOfYear(day)}.`,
        `${counted(facts.episodes, "episode")} and ${spokenSpan(facts.heardMs)}: that was your ${say.weekday(day)} in podcasts.`,
        `You listened to podcasts for ${spokenSpan(facts.heardMs)} on ${say.dayOfYear(day)}.`,
      ]),
      facts.shows > 1
        ? say.of(own, [
            `${counted(facts.episodes, "episode")} of ${counted(facts.shows, "different show")} shared the time.`,
            `You moved between ${counted(facts.shows, "show")} and ${counted(facts.episodes, "episode")}.`,
          ])
        : null,
      most(told, say) ?? ends(told, say),
      closing(told, say),
    ]);
  },
  hour: (told, say) => {
    const { facts, day, own, first, last } = told;
    const item = say.title(first[0].itemId) ?? "an episode";
    return say.story(headline(told, say), [
      say.of(first, [
        `At ${say.clock(first[0])} on ${say.dayOfYear(day)} you put on ${item}.`,
        `The talking began at ${say.clock(first[0])} with ${item}.`,
        `It was ${say.clock(first[0])} on a ${say.weekday(day)}, and ${item} had the word.`,
      ]),
      say.of(own, [
        `It was followed by more, until there were ${counted(facts.episodes, "episode")}.`,
        `The day went on to hold ${counted(facts.episodes, "episode")}, ${spokenSpan(facts.heardMs)} altogether.`,
        `Before it was over, you had heard ${spokenSpan(facts.heardMs)} of podcasts.`,
      ]),
      say.of(last, [
        `The last one started at ${say.clock(last[0])}.`,
        `At ${say.clock(last[0])} you began the last of them.`,
      ]),
      closing(told, say),
    ]);
  },
  show: (told, say) => {
    const { facts, day, own } = told;
    const show = facts.top ? say.name(facts.top.showId) : null;
    if (!show || !facts.top) return null;
    const of = own.filter(({ item }) => item.creatorId === facts.top?.showId);
    return say.story(headline(told, say), [
      say.of(of, [
        `${show} kept you company for ${spokenSpan(facts.top.heardMs)} on ${say.dayOfYear(day)}.`,
        `${show} had a lot to tell on ${say.dayOfYear(day)}, and you had the time.`,
        `You and ${show} spent ${spokenSpan(facts.top.heardMs)} together on ${say.dayOfYear(day)}.`,
      ]),
      say.of(own, [
        `All told, the day holds ${counted(facts.episodes, "episode")} and ${spokenSpan(facts.heardMs)} of talk.`,
        `Altogether it was ${spokenSpan(facts.heardMs)} in ${counted(facts.episodes, "episode")}.`,
        `The sum of the day is ${counted(facts.episodes, "episode")}, or ${spokenSpan(facts.heardMs)}.`,
      ]),
      ends(told, say),
      closing(told, say),
    ]);
  },
  contrast: (told, say) => {
    const { facts, day, own } = told;
    return say.story(headline(told, say), [
      say.of(own, [
        `On ${say.dayOfYear(day)} you let other people do the talking.`,
        `Your ${say.weekday(day)} had more words in it than most.`,
        `Some days want a tune, but ${say.dayOfYear(day)} wanted voices.`,
      ]),
      say.of(own, [
        `They talked for ${spokenSpan(facts.heardMs)}, in ${counted(facts.episodes, "episode")}.`,
        `${spokenNumber(facts.episodes)} ${facts.episodes === 1 ? "episode" : "episodes"} later, ${spokenSpan(facts.heardMs)} had gone by.`,
        `It came to ${spokenSpan(facts.heardMs)} of podcasts.`,
      ]),
      most(told, say) ?? ends(told, say),
      closing(told, say),
    ]);
  },
};
