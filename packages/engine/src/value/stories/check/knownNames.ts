import type { CountedListen } from "../../wrapped/countListens.ts";
import type { StoryBrief } from "../story.ts";
import { placeOf } from "../words/placeOf.ts";
import { plainTitle } from "../words/plainTitle.ts";

/** The names that a story's evidence knows. */
export interface KnownNames {
  /** that may be said, the longest first */
  fit: readonly string[];
  /** of explicit things alone */
  unfit: readonly string[];
}

const longestFirst = (names: Iterable<string>): string[] =>
  [...names].filter((name) => name !== "").toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));

/** Every id that a listen is of: the item, its artist or show, its album. */
function idsOf(listens: readonly CountedListen[]): Set<number> {
  const ids = new Set<number>();
  for (const { itemId, item } of listens) {
    ids.add(itemId);
    if (item.creatorId !== null) ids.add(item.creatorId);
    if (item.albumId !== null) ids.add(item.albumId);
  }
  return ids;
}

/** Names of the items, creators, albums, genres and places of a story's evidence, and of what its day is about. */
export function knownNames({ day, listens, names }: StoryBrief): KnownNames {
  const fit = new Set<string>();
  const unfit = new Set<string>();
  for (const id of idsOf(listens)) (names.isExplicit(id) ? unfit : fit).add(plainTitle(names.item(id)));
  for (const zone of new Set(listens.map((listen) => listen.zone))) fit.add(placeOf(zone));
  const genres = new Set(listens.flatMap(({ item }) => item.genres));
  for (const id of genres) fit.add(plainTitle(names.subject({ by: "genre", id })));
  if (day.subject) fit.add(plainTitle(names.subject(day.subject)));
  return { fit: longestFirst(fit), unfit: longestFirst([...unfit].filter((name) => !fit.has(name))) };
}
