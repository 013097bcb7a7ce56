import type { Discoveries, Heard, JourneyMonth, TopLists, WrappedEdition } from "@segue/engine/value";
import { isoDay } from "./makeEdition.ts";
import type { WrappedCatalogue } from "./wrappedCatalogue.ts";
import type { NameOf } from "./wrappedNames.ts";
import type { NamedRank, WrappedTold } from "./wrappedView.ts";

/** What names are read from. */
export interface Telling extends Pick<WrappedCatalogue, "catalogue" | "clusters"> {
  nameOf: NameOf;
}

/** An edition with names and dates in place of numbers; without places among others. */
export function tellEdition(
  edition: WrappedEdition,
  telling: Telling,
): Omit<WrappedTold, "place" | "artistPlaces" | "size"> {
  const { year: _year, size: _size, top, journey, discoveries, ...numbers } = edition;
  const { streak, biggestDay, mostReplayed, age } = numbers;
  const { nameOf } = telling;
  return {
    ...numbers,
    firstDay: isoDay(edition.firstDay ?? 0),
    lastDay: isoDay(edition.lastDay ?? 0),
    streak: streak && { ...streak, from: isoDay(streak.from), to: isoDay(streak.to) },
    biggestDay: biggestDay && { ...biggestDay, day: isoDay(biggestDay.day) },
    top: tellTop(top, telling),
    mostReplayed: mostReplayed && { ...nameOf(mostReplayed.itemId), ...mostReplayed, day: isoDay(mostReplayed.day) },
    discoveries: discoveries && tellDiscoveries(discoveries, telling),
    journey: journey.map((month) => tellMonth(month, telling)),
    age: age && { ...age, oldest: { ...nameOf(age.oldest.itemId), ...age.oldest } },
  };
}

function tellTop(top: TopLists, { nameOf, catalogue }: Telling): WrappedTold["top"] {
  const ranked = (rows: readonly (Heard & { itemId: number })[]): NamedRank[] =>
    rows.map((row) => Object.assign(nameOf(row.itemId), row));
  return {
    tracks: ranked(top.tracks),
    artists: ranked(top.artists),
    albums: ranked(top.albums),
    shows: ranked(top.shows),
    books: ranked(top.books),
    genres: top.genres.map(({ genreId, listens, heardMs }) => {
      const name = catalogue.genreName(genreId) ?? "";
      return { genreId, listens, heardMs, name };
    }),
  };
}

function tellDiscoveries(discoveries: Discoveries, { nameOf }: Telling): WrappedTold["discoveries"] {
  const { favourite, since } = discoveries;
  return {
    ...discoveries,
    since: isoDay(since),
    favourite: favourite && { ...nameOf(favourite.itemId), ...favourite, day: isoDay(favourite.day) },
  };
}

function tellMonth({ month, listens, clusters: own }: JourneyMonth, { clusters }: Telling): WrappedTold["journey"][0] {
  const nameOfCluster = (id: number): string => clusters?.labels[clusters.ids.indexOf(id)] ?? "";
  return {
    month,
    listens,
    clusters: own.map(({ clusterId, listens: part }) => {
      return { clusterId, listens: part, name: nameOfCluster(clusterId) };
    }),
  };
}
