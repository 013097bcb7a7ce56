import type { CountedListen } from "./countListens.ts";
import { HeardTally } from "./heardTally.ts";
import type { Heard, RankedGenre, RankedItem, TopLists, WrappedEdition } from "./wrappedEdition.ts";

/** Places on a list. */
const places = 10;

type Subject = "tracks" | "artists" | "albums" | "genres" | "shows" | "books";
type Tallies = Record<Subject, HeardTally>;

/** What a listen counts for: the item itself and what it belongs to. A track of three genres counts for each of them. */
function addListen(tallies: Tallies, listen: CountedListen): void {
  const { itemId, item } = listen;
  if (item.kind === "book") return tallies.books.add(itemId, listen);
  if (item.kind === "episode") {
    if (item.creatorId !== null) tallies.shows.add(item.creatorId, listen);
    return;
  }
  tallies.tracks.add(itemId, listen);
  if (item.creatorId !== null) tallies.artists.add(item.creatorId, listen);
  if (item.albumId !== null) tallies.albums.add(item.albumId, listen);
  for (const genre of item.genres) tallies.genres.add(genre, listen);
}

const itemsOf = (tally: HeardTally, by: keyof Heard): RankedItem[] =>
  tally.top(places, by).map(({ id, listens, heardMs }) => ({ itemId: id, listens, heardMs }));

const genresOf = (tally: HeardTally): RankedGenre[] =>
  tally.top(places, "listens").map(({ id, listens, heardMs }) => ({ genreId: id, listens, heardMs }));

/** The most heard of everything, and how many different ones there were. */
export function favouritesOf(listens: readonly CountedListen[]): {
  top: TopLists;
  different: WrappedEdition["different"];
} {
  const tallies: Tallies = {
    tracks: new HeardTally(),
    artists: new HeardTally(),
    albums: new HeardTally(),
    genres: new HeardTally(),
    shows: new HeardTally(),
    books: new HeardTally(),
  };
  for (const listen of listens) addListen(tallies, listen);
  return {
    top: {
      tracks: itemsOf(tallies.tracks, "listens"),
      artists: itemsOf(tallies.artists, "listens"),
      albums: itemsOf(tallies.albums, "listens"),
      genres: genresOf(tallies.genres),
      shows: itemsOf(tallies.shows, "heardMs"),
      books: itemsOf(tallies.books, "heardMs"),
    },
    different: {
      tracks: tallies.tracks.size,
      artists: tallies.artists.size,
      genres: tallies.genres.size,
      shows: tallies.shows.size,
      books: tallies.books.size,
    },
  };
}
