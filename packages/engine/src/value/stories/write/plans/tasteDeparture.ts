import { counted, spokenNumber } from "../../words/counted.ts";
import type { Plans, Told } from "../plan.ts";
import type { Thought, Voice } from "../voice.ts";

type Day = Told<"taste-departure">;

const headline = ({ facts: { subject }, day }: Day, say: Voice): string =>
  say.headline(say.subject(subject), [
    (t) => `Somewhere else: ${t}`,
    (t) => `A ${say.weekday(day)} of ${t}`,
    (t) => `A detour by way of ${t}`,
    (t) => `Today, ${t}`,
    (t) => `Out of the ordinary: ${t}`,
    (t) => `A day abroad in ${t}`,
  ]);

const inYear = ({ facts: { ofSubject, ofSubjectInYear }, all }: Day, say: Voice): Thought => {
  if (ofSubjectInYear === ofSubject)
    return say.of(all, [
      "The rest of your year has none of it.",
      "On every other day of the year there was not a note of it.",
      "It came, it played, and for the rest of the year it stayed away.",
    ]);
  return say.of(all, [
    `The whole year has ${counted(ofSubjectInYear, "such listen")}, and this one day holds ${spokenNumber(ofSubject)} of them.`,
    `Count the entire year and you find ${counted(ofSubjectInYear, "listen")} of that kind; all the other days share ${spokenNumber(ofSubjectInYear - ofSubject)}.`,
    `In the year as a whole there are ${counted(ofSubjectInYear, "listen")} of it, so this day did more than its part.`,
  ]);
};

const closing = ({ own }: Day, say: Voice): Thought =>
  say.of(own, [
    "Your taste did not move house; it went away for the day.",
    "Anyone who thought they knew what you would play next was in for a surprise.",
    "It is good to know that you can still surprise your own headphones.",
    "Curiosity does not need a reason, only a free day.",
    "Not a new you, just a part that rarely gets the microphone.",
    "Even a well-known taste has a side door.",
  ]);

/** Music far from that of the rest of the year. */
export const tasteDeparture: Plans<"taste-departure"> = {
  number: (told, say) => {
    const { facts, day, own } = told;
    const subject = say.subject(facts.subject);
    return say.story(headline(told, say), [
      say.of(own, [
        `${spokenNumber(facts.ofSubject)} of the ${facts.listens} listens of ${say.dayOfYear(day)} had to do with ${subject}.`,
        `${counted(facts.listens, "listen")} of music on ${say.dayOfYear(day)}, and ${spokenNumber(facts.ofSubject)} of them went to ${subject}.`,
        `${counted(facts.ofSubject, "listen")} of ${subject} turned up on ${say.dayOfYear(day)}.`,
      ]),
      inYear(told, say),
      closing(told, say),
    ]);
  },
  subject: (told, say) => {
    const { facts, day, own } = told;
    const subject = say.subject(facts.subject);
    return say.story(headline(told, say), [
      say.of(own, [
        `${subject} took over your ${say.weekday(day)}.`,
        `${subject} is not what your year is made of, but ${say.dayOfYear(day)} was.`,
        `${subject} had the floor on ${say.dayOfYear(day)}.`,
      ]),
      say.of(own, [
        `It accounted for ${spokenNumber(facts.ofSubject)} of the day’s ${facts.listens} listens to music.`,
        `Of ${counted(facts.listens, "listen")}, it had ${spokenNumber(facts.ofSubject)}.`,
        `You gave it ${counted(facts.ofSubject, "listen")} in a single day.`,
      ]),
      inYear(told, say),
      closing(told, say),
    ]);
  },
  item: (told, say) => {
    const { facts, day, own, first } = told;
    const [subject, item] = [say.subject(facts.subject), say.title(first[0].itemId)];
    if (!item) return null;
    return say.story(headline(told, say), [
      say.of(first, [
        `The music of ${say.dayOfYear(day)} began at ${say.clock(first[0])}, with ${item}.`,
        `${item} opened ${say.dayOfYear(day)} for you, at ${say.clock(first[0])}.`,
        `At ${say.clock(first[0])} on ${say.dayOfYear(day)}, ${item} came on.`,
      ]),
      say.of(own, [
        `By the end of the day, ${spokenNumber(facts.ofSubject)} of ${counted(facts.listens, "listen")} had been ${subject}.`,
        `What the day will be known for is ${subject}, with ${counted(facts.ofSubject, "listen")}.`,
        `It was a day for ${subject}: ${counted(facts.ofSubject, "listen")} of it.`,
      ]),
      inYear(told, say),
      closing(told, say),
    ]);
  },
  contrast: (told, say) => {
    const { facts, day, own } = told;
    const subject = say.subject(facts.subject);
    return say.story(headline(told, say), [
      say.of(own, [
        `Your year has its habits, and ${say.dayOfYear(day)} kept none of them.`,
        `There is your usual music, and then there is ${say.dayOfYear(day)}.`,
        `If your year were a street, ${say.dayOfYear(day)} would be the turning that nobody expects.`,
      ]),
      say.of(own, [
        `You spent ${counted(facts.ofSubject, "listen")} on ${subject}.`,
        `On that ${say.weekday(day)} it was ${subject}, ${spokenNumber(facts.ofSubject)} of ${counted(facts.listens, "listen")}.`,
        `The day belonged to ${subject}, which had ${spokenNumber(facts.ofSubject)} of the ${facts.listens} listens.`,
      ]),
      inYear(told, say),
      closing(told, say),
    ]);
  },
};
