import { counted, spokenNumber } from "../../words/counted.ts";
import { spokenSpan } from "../../words/spokenTime.ts";
import type { Plans, Told } from "../plan.ts";
import type { Thought, Voice } from "../voice.ts";

type Day = Told<"artist-dive">;

const headline = ({ facts: { artistId, tracks }, day }: Day, say: Voice): string =>
  say.headline(say.name(artistId) ?? "one artist", [
    (t) => `Deep into ${t}`,
    (t) => `${t}, from every side`,
    (t) => `${counted(tracks, "track")} of ${t}`,
    (t) => `All the way into ${t}`,
    (t) => `A ${say.weekday(day)} for ${t}`,
    (t) => `${t}, track after track`,
  ]);

const albums = ({ facts, all }: Day, say: Voice): Thought => {
  if (facts.albums < 2) return null;
  return say.of(all, [
    `They came from ${counted(facts.albums, "different album")}, so this was more than a single record left running.`,
    `It took ${counted(facts.albums, "album")} to hold them all.`,
    `You went through ${counted(facts.albums, "album")} to find them.`,
  ]);
};

const sound = ({ facts, all }: Day, say: Voice): Thought =>
  say.of(all, [
    `Altogether you stayed for ${spokenSpan(facts.heardMs)}.`,
    `It made ${spokenSpan(facts.heardMs)} of music in ${counted(facts.listens, "listen")}.`,
    `You gave it ${spokenSpan(facts.heardMs)} of your day.`,
    `That is ${spokenSpan(facts.heardMs)} with a single artist in your ears.`,
  ]);

const closing = ({ all }: Day, say: Voice): Thought =>
  say.of(all, [
    "Some people read the first page; you went on to the next chapter.",
    "A single track would have been a greeting, and this was a conversation.",
    "You did not just look in: you took your coat off and stayed.",
    "It is one thing to like an artist, and another to look behind every door.",
    "A best-of is for others; you wanted the rest as well.",
    "Call it getting properly acquainted.",
  ]);

/** Many different tracks of one artist. */
export const artistDive: Plans<"artist-dive"> = {
  number: (told, say) => {
    const { facts, day, all } = told;
    const artist = say.name(facts.artistId) ?? "a single artist";
    return say.story(headline(told, say), [
      say.of(all, [
        `${counted(facts.tracks, "different track")}, one day, one artist: ${artist}.`,
        `${counted(facts.tracks, "track")} by ${artist}, all of them different, and all on ${say.dayOfYear(day)}.`,
        `${counted(facts.tracks, "different track")} by ${artist} fitted into a single ${say.weekday(day)}.`,
      ]),
      albums(told, say),
      sound(told, say),
      closing(told, say),
    ]);
  },
  hour: (told, say) => {
    const { facts, day, all, first, last } = told;
    const artist = say.name(facts.artistId) ?? "an artist with a lot to say";
    const track = say.title(first[0].itemId) ?? "a track";
    return say.story(headline(told, say), [
      say.of(first, [
        `It began at ${say.clock(first[0])} with ${track}.`,
        `At ${say.clock(first[0])} on ${say.dayOfYear(day)} you put on ${track}.`,
        `The first to come on was ${track}, at ${say.clock(first[0])}.`,
      ]),
      say.of(all, [
        `One led to the next, and you ended up with ${counted(facts.tracks, "different track")} by ${artist}.`,
        `From there you followed ${artist} through ${counted(facts.tracks, "different track")}.`,
        `After it there was no stopping: the day came to ${counted(facts.tracks, "different track")} by ${artist}.`,
      ]),
      say.of(last, [
        `The last of them started at ${say.clock(last[0])}.`,
        `At ${say.clock(last[0])} you put on one more before you let go.`,
        `You were still there at ${say.clock(last[0])}, when the last one began.`,
      ]),
      closing(told, say),
    ]);
  },
  artist: (told, say) => {
    const { facts, day, all, first } = told;
    const artist = say.name(facts.artistId);
    if (!artist) return null;
    return say.story(headline(told, say), [
      say.of(all, [
        `${artist} had plenty to say on ${say.dayOfYear(day)}, and you let it all be said.`,
        `${artist} arrived at ${say.clock(first[0])} on ${say.dayOfYear(day)}, and brought everything along.`,
        `${artist} was not background on ${say.dayOfYear(day)}.`,
      ]),
      say.of(all, [
        `You heard ${counted(facts.tracks, "different track")}, for ${spokenSpan(facts.heardMs)} in all.`,
        `${counted(facts.listens, "listen")} went by, and ${spokenNumber(facts.tracks)} different tracks.`,
        `There were ${counted(facts.tracks, "different track")} to get through, and you took ${spokenSpan(facts.heardMs)} over them.`,
      ]),
      albums(told, say),
      closing(told, say),
    ]);
  },
  contrast: (told, say) => {
    const { facts, day, all } = told;
    const artist = say.name(facts.artistId) ?? "one artist";
    return say.story(headline(told, say), [
      say.of(all, [
        `You could have stopped at the first track by ${artist}, and on ${say.dayOfYear(day)} you did not.`,
        `On other days ${artist} is one name among many; on ${say.dayOfYear(day)} it was the name.`,
        `You can hear ${artist} in passing, or the way you did it on ${say.dayOfYear(day)}.`,
      ]),
      say.of(all, [
        `It turned into ${counted(facts.tracks, "different track")} and ${spokenSpan(facts.heardMs)} of music.`,
        `You worked your way through ${counted(facts.tracks, "different track")} before the day was out.`,
        `What you got to hear was ${counted(facts.tracks, "different track")}, in ${counted(facts.listens, "listen")}.`,
      ]),
      facts.albums > 1 ? albums(told, say) : closing(told, say),
    ]);
  },
};
