import { placeOf } from "../../words/placeOf.ts";
import { counted } from "../../words/counted.ts";
import type { Plans, Told } from "../plan.ts";
import type { Thought, Voice } from "../voice.ts";

type Day = Told<"new-zone">;

const places = ({ facts: { zone, fromZone } }: Day): { here: string; there: string } => ({
  here: placeOf(zone),
  there: placeOf(fromZone),
});

const headline = (told: Day, say: Voice): string => {
  const { there } = places(told);
  return say.headline(places(told).here, [
    (t) => `Hello, ${t}`,
    (t) => `On ${t} time`,
    (t) => `From ${there} to ${t}`,
    (t) => `The clock says ${t}`,
    (t) => `First notes on ${t} time`,
    (t) => `${t}, by ear`,
  ]);
};

/** How far the new clock is ahead; null where there is no plain word for it. */
function shift({ facts: { hoursAhead }, all }: Day, say: Voice): Thought {
  const whole = Math.floor(Math.abs(hoursAhead));
  const rest = Math.abs(hoursAhead) - whole;
  const side = hoursAhead > 0 ? "ahead" : "behind";
  if (hoursAhead === 0)
    return say.of(all, [
      "The hands of the clock did not even have to move.",
      "The time was the same, only the place had another name.",
    ]);
  if ((rest !== 0 && rest !== 0.5) || (whole === 0 && rest === 0.5)) return null;
  const hours = rest === 0 ? counted(whole, "hour") : `${whole} and a half hours`;
  return say.of(
    all,
    [
      `Your clock was now ${hours} ${side}.`,
      `That put you ${hours} ${side} of where you had been.`,
      hoursAhead > 0 ? `You lost ${hours} and kept the music.` : `You won ${hours} and kept the music.`,
    ].slice(0, all.every(({ item }) => item.kind === "track") ? 3 : 2),
  );
}

const many = ({ facts: { listens }, own }: Day, say: Voice): Thought =>
  say.of(own, [
    `The day brought ${counted(listens, "listen")} on the new clock.`,
    `You made it ${counted(listens, "listen")} by the new time.`,
    `${counted(listens, "listen")} of that day carry the new time.`,
  ]);

const closing = ({ own }: Day, say: Voice): Thought =>
  say.of(own, [
    "Whatever was left behind, your headphones came along.",
    "Unpacking could wait, listening could not.",
    "Play is play in every time zone.",
    "Luggage may be late, but sound arrives with you.",
    "New clock, same ears.",
    "It is easier to arrive with something familiar in your ears, and easier still with something playing.",
  ]);

/** The first listens ever in another zone. */
export const newZone: Plans<"new-zone"> = {
  place: (told, say) => {
    const { day, all, first } = told;
    const { here, there } = places(told);
    return say.story(headline(told, say), [
      say.of(all, [
        `On ${say.dayOfYear(day)} your clock went from ${there} to ${here}.`,
        `${here} time was new to you on ${say.dayOfYear(day)}; just before, it had still been ${there}.`,
        `Before ${say.dayOfYear(day)} you had never listened on the clock of ${here}.`,
      ]),
      say.of(first, [
        `The first listen came at ${say.clock(first[0])}.`,
        `At ${say.clock(first[0])}, by the new time, you pressed play.`,
      ]),
      shift(told, say) ?? many(told, say),
      closing(told, say),
    ]);
  },
  item: (told, say) => {
    const { facts, day, first, all } = told;
    const item = say.title(facts.firstItemId);
    if (!item) return null;
    const { here, there } = places(told);
    return say.story(headline(told, say), [
      say.of(first, [
        `${item} was the first thing you heard on ${here} time.`,
        `${item} came on at ${say.clock(first[0])}, and the clock was that of ${here}.`,
        `You said hello to ${here} time with ${item}.`,
      ]),
      say.of(all, [
        `That was on ${say.dayOfYear(day)}, and the listen before still had the time of ${there}.`,
        `Your last listen before it belongs to ${there}; what changed on ${say.dayOfYear(day)} was the clock.`,
      ]),
      many(told, say),
      shift(told, say) ?? closing(told, say),
    ]);
  },
  number: (told, say) => {
    const { facts, day, own, first } = told;
    const { here } = places(told);
    return say.story(headline(told, say), [
      say.of(own, [
        `${counted(facts.listens, "listen")} on ${say.dayOfYear(day)} ran on ${here} time, the first ever to do so.`,
        `${counted(facts.listens, "listen")}, and a clock that you had never listened by: ${here}.`,
        `You marked your first day on ${here} time with ${counted(facts.listens, "listen")}.`,
      ]),
      say.of(first, [
        `The first of the day began at ${say.clock(first[0])}.`,
        `It started at ${say.clock(first[0])} on ${say.dayOfYear(day)}${say.title(facts.firstItemId) ? `, with ${say.title(facts.firstItemId)}` : ""}.`,
      ]),
      shift(told, say),
      closing(told, say),
    ]);
  },
  hour: (told, say) => {
    const { facts, day, own, first } = told;
    const { here, there } = places(told);
    const item = say.title(facts.firstItemId) ?? "something";
    return say.story(headline(told, say), [
      say.of(first, [
        `It was ${say.clock(first[0])} on the clock of ${here} when you put on ${item}.`,
        `At ${say.clock(first[0])}, ${here} time, ${item} came on.`,
        `${say.clock(first[0])} on ${say.dayOfYear(day)}, by the clock of ${here}: ${item} was playing.`,
      ]),
      say.of(own, [
        `You had not listened by that clock before, and you did so ${facts.listens === 1 ? "once" : `for ${counted(facts.listens, "listen")}`} on that day.`,
        `A new place on the clock, and ${counted(facts.listens, "listen")} to go with it.`,
      ]),
      shift(told, say) ?? say.of(told.before, [`The listen before still ran on ${there} time.`]),
      closing(told, say),
    ]);
  },
};
