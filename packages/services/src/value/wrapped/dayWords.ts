import type { DayFactsOf, DayKind, DaySubject, InterestingDay } from "@segue/engine/value";
import { formatSpan } from "../../shown/formatSpan.ts";
import { isoDay } from "./makeEdition.ts";

/** How the things that a day names are called now. */
export interface DayNames {
  /** title of an item */
  item: (itemId: number) => string;
  subject: (subject: DaySubject) => string;
}

/** A day in words: what it was, and the numbers of it. */
export interface DayWords {
  headline: string;
  sentence: string;
}

type WordsOf = { [Kind in DayKind]: (facts: DayFactsOf[Kind], names: DayNames) => DayWords };

const numbers = new Intl.NumberFormat("en-GB");
const dates = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });
const dateOf = (day: number): string => dates.format(new Date(isoDay(day)));
const counted = (number: number, word: string): string => `${numbers.format(number)} ${word}${number === 1 ? "" : "s"}`;
const placeOf = (zone: string): string => (zone.split("/").at(-1) ?? zone).replaceAll("_", " ");

const words: WordsOf = {
  "first-listen": ({ creatorId, firstItemId, listens, days }, { item }) => ({
    headline: `You met ${item(creatorId)}`,
    sentence: `It began with “${item(firstItemId)}”. ${counted(listens, "listen")} on ${counted(days, "day")} came of it.`,
  }),
  "longest-session": ({ startedAt, endedAt, listens, heardMs, top }, { item }) => ({
    headline: `${formatSpan(endedAt - startedAt)} without a break`,
    sentence: `${counted(listens, "listen")}, ${formatSpan(heardMs)} of sound${top ? `, ${numbers.format(top.listens)} of them ${item(top.creatorId)}` : ""}.`,
  }),
  "most-replays": ({ itemId, listens, heardMs }, { item }) => ({
    headline: `“${item(itemId)}”, again`,
    sentence: `${numbers.format(listens)} times on one day: ${formatSpan(heardMs)} of the same track.`,
  }),
  "taste-departure": ({ subject, listens, ofSubject, ofSubjectInYear }, { subject: nameOf }) => ({
    headline: `Somewhere else: ${nameOf(subject)}`,
    sentence: `${numbers.format(ofSubject)} of the day’s ${counted(listens, "listen")}, and ${numbers.format(ofSubjectInYear)} in the whole year.`,
  }),
  "old-catalogue": ({ listens, medianYear, oldest }, { item }) => ({
    headline: `A day in ${medianYear}`,
    sentence: `Half of ${counted(listens, "listen")} came out in ${medianYear} or before; the oldest was “${item(oldest.itemId)}” of ${oldest.releasedIn}.`,
  }),
  return: ({ artistId, silentDays, lastDay, listens, tracks }, { item }) => ({
    headline: `${item(artistId)} is back`,
    sentence: `Not heard since ${dateOf(lastDay)}, ${counted(silentDays, "day")}; then ${counted(listens, "listen")} of ${counted(tracks, "track")} at once.`,
  }),
  "new-hour": ({ hour, listens, heardMs, firstItemId }, { item }) => ({
    headline: `Awake at ${hour}`,
    sentence: `Your first listens ever between ${hour} and ${hour + 1} o’clock: ${counted(listens, "listen")}, ${formatSpan(heardMs)}, beginning with “${item(firstItemId)}”.`,
  }),
  "new-zone": ({ zone, fromZone, listens, firstItemId }, { item }) => ({
    headline: `Hello, ${placeOf(zone)}`,
    sentence: `The first day on another clock than ${placeOf(fromZone)}’s: ${counted(listens, "listen")}, and “${item(firstItemId)}” was the first.`,
  }),
  "artist-dive": ({ artistId, tracks, albums, heardMs }, { item }) => ({
    headline: `Deep into ${item(artistId)}`,
    sentence: `${counted(tracks, "different track")}${albums > 1 ? ` of ${counted(albums, "album")}` : ""} in one day, ${formatSpan(heardMs)}.`,
  }),
  "podcast-marathon": ({ heardMs, episodes, shows, top }, { item }) => ({
    headline: `${formatSpan(heardMs)} of podcasts`,
    sentence: `${counted(episodes, "episode")} of ${counted(shows, "show")}${top ? `, most of it ${item(top.showId)}` : ""}.`,
  }),
  "favourite-anniversary": ({ artistId, years, firstDay, firstItemId, listens }, { item }) => ({
    headline: `${counted(years, "year")} of ${item(artistId)}`,
    sentence: `On ${dateOf(firstDay)} it was “${item(firstItemId)}”; on this day it was ${counted(listens, "listen")}.`,
  }),
  "log-anniversary": ({ years, firstDay, firstItemId, listens, heardMs }, { item }) => ({
    headline: `${counted(years, "year")} on the record`,
    sentence: `Your log begins on ${dateOf(firstDay)} with “${item(firstItemId)}”. ${counted(years, "year")} later: ${counted(listens, "listen")}, ${formatSpan(heardMs)}.`,
  }),
};

/** What a day was, from its facts alone: nothing is said that its listens do not prove. */
export function dayWords({ kind, facts }: Pick<InterestingDay, "kind" | "facts">, names: DayNames): DayWords {
  return (words[kind] as (facts: InterestingDay["facts"], names: DayNames) => DayWords)(facts, names);
}
