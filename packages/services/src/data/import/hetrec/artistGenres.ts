import { namesGenre, tagKey } from "./genreWords.ts";

/** One listener's tag on an artist. */
export interface TagAssignment {
  listener: string;
  artist: string;
  /** the tag's text */
  tag: string;
}

/** Genres of an artist: more would say less. */
const genresPerArtist = 3;
/** Listeners who must have used a tag somewhere before it is a genre. */
const minTaggers = 5;

/** A map that makes what it does not have. */
function slot<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

/**
 * The genres of each artist: the styles that most listeners tagged her with, at most three, ties in the order of the alphabet.
 * Spellings of a style are one, in the spelling that is used most.
 */
export function artistGenres(assignments: readonly TagAssignment[]): Map<string, string[]> {
  const styles = assignments.filter(({ tag }) => namesGenre(tag));
  const names = genreNames(styles);
  const taggers = new Map<string, Map<string, Set<string>>>();
  for (const { listener, artist, tag } of styles) {
    const name = names.get(tagKey(tag));
    if (name === undefined) continue;
    const ofArtist = slot(taggers, artist, () => new Map<string, Set<string>>());
    slot(ofArtist, name, () => new Set<string>()).add(listener);
  }
  return new Map([...taggers].map(([artist, ofArtist]) => [artist, mostTagged(ofArtist)]));
}

/** The name of every genre by the key of its spellings; styles that hardly anybody names are none. */
function genreNames(styles: readonly TagAssignment[]): Map<string, string> {
  const listeners = new Map<string, Set<string>>();
  const spellings = new Map<string, Map<string, number>>();
  for (const { listener, tag } of styles) {
    const key = tagKey(tag);
    const spelling = tag.toLowerCase();
    slot(listeners, key, () => new Set<string>()).add(listener);
    const counts = slot(spellings, key, () => new Map<string, number>());
    counts.set(spelling, (counts.get(spelling) ?? 0) + 1);
  }
  const used = [...spellings].filter(([key]) => (listeners.get(key)?.size ?? 0) >= minTaggers);
  return new Map(used.map(([key, counts]) => [key, mostUsed(counts)]));
}

function mostUsed(counts: ReadonlyMap<string, number>): string {
  const [first] = [...counts].toSorted(([left, one], [right, other]) => other - one || (left < right ? -1 : 1));
  return first?.[0] ?? "";
}

function mostTagged(taggers: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  return [...taggers]
    .toSorted(([left, one], [right, other]) => other.size - one.size || (left < right ? -1 : 1))
    .slice(0, genresPerArtist)
    .map(([name]) => name);
}
