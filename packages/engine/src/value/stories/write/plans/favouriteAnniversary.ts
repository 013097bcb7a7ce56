import { counted } from "../../words/counted.ts";
import type { Plans, Told } from "../plan.ts";
import type { Thought, Voice } from "../voice.ts";

type Day = Told<"favourite-anniversary">;

const headline = ({ facts: { artistId, years } }: Day, say: Voice): string =>
  say.headline(say.name(artistId) ?? "an artist", [
    (t) => `${counted(years, "year")} of ${t}`,
    (t) => `${counted(years, "year")} with ${t}`,
    (t) => `An anniversary with ${t}`,
    (t) => `${t} and you: ${counted(years, "year")}`,
    (t) => `Many happy returns, ${t}`,
  ]);

const today = ({ facts: { listens }, own }: Day, say: Voice): Thought =>
  say.of(own, [
    `The anniversary itself had ${counted(listens, "listen")}.`,
    `You kept the day with ${counted(listens, "listen")}, whether you knew it or not.`,
    `This time it was ${counted(listens, "listen")}.`,
    `And on the day, there it was again: ${counted(listens, "listen")}.`,
  ]);

const closing = ({ all }: Day, say: Voice): Thought =>
  say.of(all, [
    "No cake, no speeches, just the music.",
    "The calendar may not have noticed, but your log did.",
    "Some things you find, and some things you keep.",
    "Dates are easily forgotten, unless they happen to play.",
    "It is nice when a habit turns out to have a birthday.",
    "Not many acquaintances keep so well.",
  ]);

/** Years after the first listen of a favourite artist of the year. */
export const favouriteAnniversary: Plans<"favourite-anniversary"> = {
  number: (told, say) => {
    const { facts, day, all, before } = told;
    const artist = say.name(facts.artistId) ?? "this artist";
    const item = say.title(facts.firstItemId);
    return say.story(headline(told, say), [
      say.of(all, [
        `${counted(facts.years, "year")} of ${artist}, counted from the first listen to ${say.dayOfYear(day)}.`,
        `You and ${artist} had been at it for ${counted(facts.years, "year")} on ${say.dayOfYear(day)}.`,
        `${say.dayOfYear(day)} made it ${counted(facts.years, "year")} since you first heard ${artist}.`,
      ]),
      say.of(before, [
        `The first listen was ${item ?? "a track"}, on ${say.date(facts.firstDay)}.`,
        `It goes back to ${say.date(facts.firstDay)}${item ? ` and to ${item}` : ""}.`,
        `It began at ${say.clock(before[0])} on ${say.date(facts.firstDay)}${item ? ` with ${item}` : ""}.`,
      ]),
      today(told, say),
      closing(told, say),
    ]);
  },
  date: (told, say) => {
    const { facts, before, all } = told;
    const artist = say.name(facts.artistId) ?? "an artist";
    return say.story(headline(told, say), [
      say.of(before, [
        `On ${say.date(facts.firstDay)} you heard ${artist} for the first time.`,
        `${say.date(facts.firstDay)} is the day on which ${artist} came into your log.`,
        `Your history with ${artist} opens on ${say.date(facts.firstDay)}, a ${say.weekday(facts.firstDay)}.`,
      ]),
      say.of(all, [
        `${counted(facts.years, "year")} later, you were still at it.`,
        `That was ${counted(facts.years, "year")} ago on the day, and the acquaintance has held.`,
        `After ${counted(facts.years, "year")} it is still a ${say.british("favourite", "favorite")} of yours.`,
      ]),
      today(told, say),
      closing(told, say),
    ]);
  },
  item: (told, say) => {
    const { facts, day, before } = told;
    const [artist, item] = [say.name(facts.artistId), say.title(facts.firstItemId)];
    if (!artist || !item) return null;
    return say.story(headline(told, say), [
      say.of(before, [
        `${item} was the first you ever heard of ${artist}.`,
        `It took ${item} to make you and ${artist} acquainted.`,
        `${item} is how ${artist} and you first met.`,
      ]),
      say.of(told.all, [
        `That was on ${say.date(facts.firstDay)}, so ${say.dayOfYear(day)} was the anniversary, with ${counted(facts.years, "year")} to celebrate.`,
        `From ${say.date(facts.firstDay)} to ${say.date(day)} it is ${counted(facts.years, "year")}.`,
        `Since ${say.date(facts.firstDay)}, ${counted(facts.years, "year")} had passed when ${say.dayOfYear(day)} came round.`,
      ]),
      today(told, say),
      closing(told, say),
    ]);
  },
  today: (told, say) => {
    const { facts, day, own, all, first } = told;
    const artist = say.name(facts.artistId) ?? "a very good acquaintance";
    const item = say.title(first[0].itemId);
    return say.story(headline(told, say), [
      say.of(own, [
        `You played ${artist} on ${say.dayOfYear(day)}, and you could not have picked a better day.`,
        `There was ${artist} in your ears on ${say.dayOfYear(day)}, and rightly so.`,
        `A ${say.weekday(day)}, ${counted(facts.listens, "listen")} of ${artist}, and a reason to celebrate.`,
      ]),
      item
        ? say.of(first, [
            `It started at ${say.clock(first[0])} with ${item}.`,
            `${item} was the first, at ${say.clock(first[0])}.`,
          ])
        : null,
      say.of(all, [
        `The first time had been ${counted(facts.years, "year")} before, on ${say.date(facts.firstDay)}.`,
        `You had first met on ${say.date(facts.firstDay)}, which makes it ${counted(facts.years, "year")}.`,
        `Go back ${counted(facts.years, "year")}, to ${say.date(facts.firstDay)}, and you find the first listen of all.`,
      ]),
      closing(told, say),
    ]);
  },
};
