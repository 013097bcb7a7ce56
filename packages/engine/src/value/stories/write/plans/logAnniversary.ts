import { counted } from "../../words/counted.ts";
import { spokenSpan } from "../../words/spokenTime.ts";
import type { Plans, Told } from "../plan.ts";
import type { Thought, Voice } from "../voice.ts";

type Day = Told<"log-anniversary">;

const headline = ({ facts: { years }, day }: Day, say: Voice): string =>
  say.pick([
    `${counted(years, "year")} on the record`,
    `Happy birthday, listening log`,
    `${counted(years, "year")} of pressing play`,
    `${say.dayOfYear(day)}, once more`,
    `Your log turns ${counted(years, "year")} old`,
  ]);

const today = ({ facts: { listens, heardMs }, own }: Day, say: Voice): Thought =>
  say.of(own, [
    `The birthday had ${counted(listens, "listen")}, ${spokenSpan(heardMs)} in all.`,
    `You spent the day on ${counted(listens, "listen")}.`,
    `It was kept in the proper way: ${counted(listens, "listen")}, ${spokenSpan(heardMs)} of sound.`,
    `On the day itself you listened for ${spokenSpan(heardMs)}.`,
  ]);

const closing = ({ all }: Day, say: Voice): Thought =>
  say.of(all, [
    "Nobody lit a candle, but something was playing.",
    "Everything you have heard since stands in between.",
    "Every long story needs a first line.",
    "The log has grown since, and so, very likely, have you.",
    "It is a good thing that you pressed play that day.",
    "A record of listening is a diary that nobody had to write.",
  ]);

/** Years after the first listen of the log. */
export const logAnniversary: Plans<"log-anniversary"> = {
  date: (day, say) => {
    const { facts, before, all } = day;
    const item = say.title(facts.firstItemId);
    return say.story(headline(day, say), [
      say.of(before, [
        `Your log begins on ${say.date(facts.firstDay)}${item ? ` with ${item}` : ""}.`,
        `On ${say.date(facts.firstDay)}, a ${say.weekday(facts.firstDay)}, your log was born.`,
        `The first entry of all is from ${say.date(facts.firstDay)}, ${say.clock(before[0])}.`,
      ]),
      say.of(all, [
        `${counted(facts.years, "year")} later to the date, or as near as the calendar allows, you were listening again.`,
        `That made ${say.dayOfYear(day.day)} its birthday, with ${counted(facts.years, "year")} to look back on.`,
        `When ${say.dayOfYear(day.day)} came round, ${counted(facts.years, "year")} had been written down.`,
      ]),
      today(day, say),
      closing(day, say),
    ]);
  },
  number: (day, say) => {
    const { facts, before, all } = day;
    const item = say.title(facts.firstItemId);
    return say.story(headline(day, say), [
      say.of(all, [
        `${counted(facts.years, "year")} of listening lay behind you on ${say.dayOfYear(day.day)}.`,
        `On ${say.dayOfYear(day.day)} your log turned ${counted(facts.years, "year")} old.`,
        `${counted(facts.years, "year")}: that is how far your log went back on ${say.dayOfYear(day.day)}.`,
      ]),
      say.of(before, [
        `The first page says ${item ?? "a single listen"}, ${say.clock(before[0])}, ${say.date(facts.firstDay)}.`,
        `It opens with ${item ?? "a listen"} on ${say.date(facts.firstDay)}.`,
        `Leaf back to the beginning and there is ${item ?? "a listen"}, from ${say.date(facts.firstDay)}.`,
      ]),
      today(day, say),
      closing(day, say),
    ]);
  },
  item: (day, say) => {
    const { facts, before } = day;
    const item = say.title(facts.firstItemId);
    if (!item) return null;
    return say.story(headline(day, say), [
      say.of(before, [
        `${item} came before everything else.`,
        `${item} holds the first place in your log, and nobody can take it away.`,
        `It all started with ${item}.`,
      ]),
      say.of(before, [
        `You played it on ${say.date(facts.firstDay)}, at ${say.clock(before[0])}.`,
        `That was at ${say.clock(before[0])} on ${say.date(facts.firstDay)}.`,
      ]),
      say.of(day.all, [
        `${say.dayOfYear(day.day)} was the birthday of that moment: ${counted(facts.years, "year")}, and ${counted(facts.listens, "listen")} to mark it.`,
        `${counted(facts.years, "year")} on, you marked the date with ${counted(facts.listens, "listen")}.`,
        `It is ${counted(facts.years, "year")} from there to ${say.date(day.day)}, which had ${counted(facts.listens, "listen")} of its own.`,
      ]),
      closing(day, say),
    ]);
  },
  today: (day, say) => {
    const { facts, own, first, all } = day;
    const item = say.title(first[0].itemId);
    return say.story(headline(day, say), [
      say.of(own, [
        `${counted(facts.listens, "listen")} on ${say.dayOfYear(day.day)}, and none of them knew that it was a birthday.`,
        `You may have taken ${say.dayOfYear(day.day)} for an ordinary ${say.weekday(day.day)}.`,
        `A birthday was kept on ${say.dayOfYear(day.day)}, with ${counted(facts.listens, "listen")} as guests.`,
      ]),
      item
        ? say.of(first, [
            `It opened at ${say.clock(first[0])} with ${item}.`,
            `First to arrive was ${item}, at ${say.clock(first[0])}.`,
          ])
        : null,
      say.of(all, [
        `Your log had begun ${counted(facts.years, "year")} before, on ${say.date(facts.firstDay)}.`,
        `It was then ${counted(facts.years, "year")} since the first listen of all, on ${say.date(facts.firstDay)}.`,
        `Between it and the first page, ${say.date(facts.firstDay)}, lie ${counted(facts.years, "year")}.`,
      ]),
      closing(day, say),
    ]);
  },
};
