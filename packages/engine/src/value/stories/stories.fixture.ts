import fc from "fast-check";
import { hashShare } from "../../math/index.ts";
import type { CountedListen } from "../wrapped/countListens.ts";
import { clusterOf, someYear } from "../wrapped/days/days.fixture.ts";
import { heuristics } from "../wrapped/days/heuristics.ts";
import type { DayKind, InterestingDay } from "../wrapped/days/interestingDay.ts";
import type { ListenerYear } from "../wrapped/days/listenerYear.ts";
import { recount } from "../wrapped/days/recount.ts";
import type { StoryBrief, StoryNames } from "./story.ts";

const firsts =
  "Amber Velvet Northern Paper Silver Winter Golden Quiet Little Electric Glass Hidden Marble River Copper".split(" ");
const seconds =
  "Harbour Foxes Lanterns Atlas Orchard Static Choir Meridian Pilots Sparrows Theory Avenue Tides Engine".split(" ");
const odd = [
  "the nothing club",
  "311 Degrees",
  "Twenty One Lamps",
  "You",
  "The The",
  "ليل طويل",
  "שיר ערב",
  "Sunday & Sons",
  "MÖTORHALL",
  "夜の海",
  "W.I.R.E.",
  "Ça Ira",
];
const titles = [
  "Blue Door",
  "Slow Weather",
  "One More for the Road Home",
  "99 Windows",
  "Always (Live at the Old Observatory, Remastered in 2011 from the Original Tapes)",
  "🌙 moonlight 🌙",
  "say “hello” again",
  "ANYTHING",
  "Ça va, ça vient",
  "Why?",
  "seven",
  "ليل في المدينة",
  "<3",
  "M*A*S*H_2",
  "Wednesday Morning",
  "A Kind of Gravity",
];

const nth = <Name>(names: readonly Name[], seed: string): Name =>
  names[Math.floor(hashShare("names", seed) * names.length)];

/** Names of the items of `days.fixture.ts`, some of them hard to write; one in so many is explicit. */
export const someNames: StoryNames = {
  item: (itemId) => {
    if (itemId >= 10_000) return `${nth(seconds, `album ${itemId}`)}, Volume ${itemId % 10}`;
    if (itemId >= 100)
      return `${nth(titles, `${itemId}`)}${itemId % 3 === 0 ? ` ${nth(firsts, `more ${itemId}`)}` : ""}`;
    return itemId % 4 === 1
      ? odd[itemId % odd.length]
      : `${firsts[itemId % firsts.length]} ${nth(seconds, `${itemId}`)}`;
  },
  subject: ({ by, id }) =>
    by === "genre" ? ["bossa nova", "doom metal", "ambient", "Krautrock", "2-step", "Afrobeat"][id] : "Evening folk",
  isExplicit: (itemId) => itemId % 19 === 7,
};

/** A brief of a day with all of its evidence. */
export function briefOf(
  day: InterestingDay,
  evidence: readonly CountedListen[],
  changes: Partial<StoryBrief> = {},
): StoryBrief {
  return {
    year: 2026,
    day,
    listens: evidence,
    clusterOf,
    names: someNames,
    spelling: "british",
    seed: "seed",
    earlier: [],
    ...changes,
  };
}

/** The day of each kind, as far as a year has one, with its evidence; those that are told or not. */
function daysOf(year: ListenerYear): { day: InterestingDay; evidence: CountedListen[] }[] {
  return (Object.keys(heuristics) as DayKind[]).flatMap((kind) => {
    const [candidate] = heuristics[kind].candidatesOf(year);
    if (!candidate) return [];
    const { day, subject, strength, evidence } = candidate;
    const facts = recount({ kind, day, subject }, evidence, clusterOf);
    const ids = evidence.map(({ id }) => id);
    const found = {
      kind,
      category: heuristics[kind].category,
      day,
      subject,
      strength,
      evidence: ids,
      facts,
    } as InterestingDay;
    return [{ day: found, evidence }];
  });
}

/** Briefs of so many listeners' years, by listener; nobody has told a story yet. */
export function someBriefs(listeners: number, seed: number): StoryBrief[][] {
  return fc.sample(someYear, { numRuns: listeners, seed }).map((year, listener) =>
    daysOf(year).map(({ day, evidence }) => {
      const spelling = listener % 2 === 0 ? "british" : "american";
      return briefOf(day, evidence, { spelling, seed: `listener ${seed} ${listener}` });
    }),
  );
}
