import { counted, timesOf } from "../../words/counted.ts";
import type { Plans, Told } from "../plan.ts";
import type { Thought, Voice } from "../voice.ts";

type Day = Told<"return">;

const headline = ({ facts: { artistId, silentDays } }: Day, say: Voice): string =>
  say.headline(say.name(artistId) ?? "an old acquaintance", [
    (t) => `${t} is back`,
    (t) => `Welcome back, ${t}`,
    (t) => `${t}, after ${counted(silentDays, "day")}`,
    (t) => `The return of ${t}`,
    (t) => `Long time no hear, ${t}`,
    (t) => `${t} and you, once more`,
  ]);

const many = ({ facts: { listens, tracks }, own }: Day, say: Voice): Thought =>
  say.of(own, [
    tracks === 1
      ? `You played a single track, ${timesOf(listens)}.`
      : `There was some catching up to do: ${counted(listens, "listen")}, ${counted(tracks, "track")}.`,
    `Before the day was over you had made it ${counted(listens, "listen")}.`,
    `A single listen would have been polite, but you went for ${counted(listens, "listen")}.`,
    `Then it was ${counted(listens, "listen")} in one day, as if to make up for it.`,
  ]);

const before = ({ facts, before: last }: Day, say: Voice): Thought => {
  const title = say.title(facts.lastItemId);
  return say.of(last, [
    `The time before had been ${say.date(facts.lastDay)}${title ? `, with ${title}` : ""}.`,
    `The last you had heard was ${title ?? "a single track"}, on ${say.date(facts.lastDay)}.`,
    `Before that, the trail ends on ${say.date(facts.lastDay)}${title ? ` with ${title}` : ""}.`,
  ]);
};

const closing = ({ all }: Day, say: Voice): Thought =>
  say.of(all, [
    "Some doors are never shut, they are only not used for a while.",
    "Old friends do not ask where you have been.",
    "Absence is only a very long pause between tracks.",
    "Nothing had to be explained, and nothing had to be learned again.",
    "You had been away, but you had not forgotten the way.",
    "Good things keep, and so, it seems, do good acquaintances.",
  ]);

/** An artist who is back after a long silence. */
export const artistReturn: Plans<"return"> = {
  number: (told, say) => {
    const { facts, day, all } = told;
    const artist = say.name(facts.artistId) ?? "an artist you knew well";
    return say.story(headline(told, say), [
      say.of(all, [
        `${counted(facts.silentDays, "day")} without ${artist}, and then came ${say.dayOfYear(day)}.`,
        `${counted(facts.silentDays, "day")} is how long you and ${artist} had not met.`,
        `For ${counted(facts.silentDays, "day")} you did not play ${artist} at all.`,
      ]),
      before(told, say),
      many(told, say),
      closing(told, say),
    ]);
  },
  item: (told, say) => {
    const { facts, day, first, all } = told;
    const [artist, item] = [say.name(facts.artistId), say.title(facts.firstItemId)];
    if (!artist || !item) return null;
    return say.story(headline(told, say), [
      say.of(first, [
        `${item} broke the silence at ${say.clock(first[0])} on ${say.dayOfYear(day)}.`,
        `It was ${item} that brought ${artist} back, at ${say.clock(first[0])} on ${say.dayOfYear(day)}.`,
        `At ${say.clock(first[0])} on ${say.dayOfYear(day)} you put on ${item}, and ${artist} was back.`,
      ]),
      say.of(all, [
        `You had gone ${counted(facts.silentDays, "day")} without.`,
        `Until then there had been nothing for ${counted(facts.silentDays, "day")}.`,
        `It ended a pause of ${counted(facts.silentDays, "day")}.`,
      ]),
      many(told, say),
      closing(told, say),
    ]);
  },
  date: (told, say) => {
    const { facts, day, before: last, own } = told;
    const artist = say.name(facts.artistId) ?? "one of your artists";
    const title = say.title(facts.lastItemId);
    return say.story(headline(told, say), [
      say.of(last, [
        `After ${say.date(facts.lastDay)} you heard no more of ${artist} for a long while.`,
        `On ${say.date(facts.lastDay)} you played ${title ?? "a track"}, and then ${artist} fell silent.`,
        `${say.date(facts.lastDay)} was, for the time being, your last day with ${artist}.`,
      ]),
      say.of(own, [
        `${say.dayOfYear(day)} put that right, with ${counted(facts.listens, "listen")}.`,
        `Then came a ${say.weekday(day)} with ${counted(facts.listens, "listen")} at once.`,
        `The silence ended on ${say.dayOfYear(day)}: ${counted(facts.listens, "listen")} of ${counted(facts.tracks, "track")}.`,
      ]),
      closing(told, say),
    ]);
  },
  contrast: (told, say) => {
    const { facts, day, own } = told;
    const artist = say.name(facts.artistId) ?? "an old acquaintance";
    return say.story(headline(told, say), [
      say.of(own, [
        `You never said goodbye to ${artist}, so ${say.dayOfYear(day)} was no reunion, strictly speaking.`,
        `Whoever thought that you were done with ${artist} had not seen ${say.dayOfYear(day)} coming.`,
        `On ${say.dayOfYear(day)} it was as if ${artist} had only left the room.`,
      ]),
      before(told, say),
      say.of(own, [
        `That made a gap of ${counted(facts.silentDays, "day")}, and you filled it with ${counted(facts.listens, "listen")}.`,
        `${counted(facts.silentDays, "day")} later, ${counted(facts.listens, "listen")} settled the matter.`,
      ]),
      closing(told, say),
    ]);
  },
};
