import { yearOf } from "../../../wrapped/days/yearsLater.ts";
import { counted } from "../../words/counted.ts";
import type { Plans, Told } from "../plan.ts";
import type { Thought, Voice } from "../voice.ts";

type Day = Told<"old-catalogue">;

const headline = ({ facts: { medianYear }, day }: Day, say: Voice): string =>
  say.pick([
    `A day in ${medianYear}`,
    `A ${say.weekday(day)} in ${medianYear}`,
    `Back to ${medianYear}`,
    `${say.dayOfYear(day)}, by way of ${medianYear}`,
    `As if it were ${medianYear}`,
    `The needle says ${medianYear}`,
  ]);

const releasedIn = ({ facts: { medianYear, oldest } }: Day): number =>
  oldest.releasedIn === medianYear ? medianYear : oldest.releasedIn;

const oldest = (told: Day, say: Voice): Thought => {
  const { facts, own, day } = told;
  const title = say.title(facts.oldest.itemId) ?? "a certain track";
  const of = own.filter(({ itemId }) => itemId === facts.oldest.itemId);
  const age = yearOf(day) - facts.oldest.releasedIn;
  return say.of(of, [
    `Nothing was older than ${title}, which came out in ${releasedIn(told)}.`,
    `The eldest of them all was ${title}, from ${releasedIn(told)}.`,
    `${title} goes back furthest: it has been around for ${counted(age, "year")}.`,
    `With ${title} you reached as far back as ${releasedIn(told)}.`,
  ]);
};

const half = ({ facts, own }: Day, say: Voice): Thought =>
  say.of(own, [
    `At least half of ${counted(facts.listens, "listen")} came out in ${facts.medianYear} or before.`,
    `Of the day’s ${counted(facts.listens, "listen")} with a known year, at least half are from ${facts.medianYear} or earlier.`,
    `Put ${counted(facts.listens, "listen")} in order of age, and the one in the middle is from ${facts.medianYear}.`,
  ]);

const closing = ({ own }: Day, say: Voice): Thought =>
  say.of(own, [
    "The past has a door, and you know where it is.",
    "New is a matter of when you hear it.",
    "Good recordings do not age, they wait.",
    "The calendar on the wall was politely overruled.",
    "Somebody pressed record long ago, and you pressed play.",
    "Time travel needs no machine, only a good shelf.",
  ]);

/** The day with the oldest music. */
export const oldCatalogue: Plans<"old-catalogue"> = {
  year: (told, say) => {
    const { facts, day, own } = told;
    return say.story(headline(told, say), [
      say.of(own, [
        `${say.dayOfYear(day)} sounded like ${facts.medianYear}.`,
        `For a day your headphones believed that it was ${facts.medianYear}.`,
        `In the middle of the music of ${say.dayOfYear(day)} stands ${facts.medianYear}.`,
      ]),
      half(told, say),
      oldest(told, say),
      closing(told, say),
    ]);
  },
  item: (told, say) => {
    const { facts, day, own } = told;
    const title = say.title(facts.oldest.itemId);
    if (!title) return null;
    const of = own.filter(({ itemId }) => itemId === facts.oldest.itemId);
    return say.story(headline(told, say), [
      say.of(of, [
        `${title} came out in ${releasedIn(told)}, and you played it on ${say.date(day)}.`,
        `${title} is from ${releasedIn(told)}, and that did not keep you from it on ${say.dayOfYear(day)}.`,
        `Between ${title} and ${say.dayOfYear(day)} lie ${counted(yearOf(day) - facts.oldest.releasedIn, "year")}.`,
      ]),
      say.of(own, [
        "It was in good company that day.",
        "It did not come alone.",
        `It set the tone for your ${say.weekday(day)}.`,
      ]),
      half(told, say),
      closing(told, say),
    ]);
  },
  number: (told, say) => {
    const { facts, day, own } = told;
    const age = counted(yearOf(day) - facts.medianYear, "year");
    return say.story(headline(told, say), [
      say.of(own, [
        `${age}: that is how old the music of ${say.dayOfYear(day)} was, taken down the middle.`,
        `${age} is a long way to go in a day, and you did it on ${say.dayOfYear(day)}.`,
        `Down the middle, the music of ${say.dayOfYear(day)} was ${age} old.`,
      ]),
      half(told, say),
      oldest(told, say),
      closing(told, say),
    ]);
  },
  contrast: (told, say) => {
    const { facts, day, own, first } = told;
    const opener = say.title(first[0].itemId);
    return say.story(headline(told, say), [
      say.of(own, [
        `The calendar said ${say.date(day)}, and your music said ${facts.medianYear}.`,
        `While everybody else was in ${yearOf(day)}, your ${say.weekday(day)} was closer to ${facts.medianYear}.`,
        `New music had to wait on ${say.dayOfYear(day)}: the middle of it lay in ${facts.medianYear}.`,
      ]),
      opener
        ? say.of(first, [
            `It opened at ${say.clock(first[0])} with ${opener}.`,
            `${opener} led the way, at ${say.clock(first[0])}.`,
          ])
        : half(told, say),
      oldest(told, say),
      closing(told, say),
    ]);
  },
};
