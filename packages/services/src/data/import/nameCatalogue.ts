import type {
  NamedAlbum,
  NamedArtist,
  NamedBook,
  NamedEpisode,
  NamedExternalId,
  NamedShow,
  NamedTrack,
} from "@segue/db";
import { matchKey } from "@segue/engine/data";
import type { ImportedId, ImportedPlay } from "./play.ts";

/** The match key of what was played. */
export function itemKeyOf(play: ImportedPlay): string {
  return matchKey(play.creators[0], play.title);
}

/** Nobody knows the audience of an artist that a history named; this band favours and punishes nobody. */
const unknownBand = "independent";
const unknownPublisher = "Unknown publisher";

interface Names {
  artists: NamedArtist[];
  shows: NamedShow[];
  books: NamedBook[];
  albums: NamedAlbum[];
  episodes: NamedEpisode[];
  tracks: NamedTrack[];
}

/** Everything that plays name, so that it can be found or made before them. */
export function nameCatalogue(plays: readonly ImportedPlay[]): Names {
  const names: Names = { artists: [], shows: [], books: [], albums: [], episodes: [], tracks: [] };
  for (const play of plays) naming[play.kind](names, play);
  return names;
}

const naming: Record<ImportedPlay["kind"], (names: Names, play: ImportedPlay) => void> = {
  track(names, play) {
    const [artist] = play.creators;
    const artistKey = matchKey(artist);
    const albumKey = albumKeyOf(play);
    names.artists.push({ matchKey: artistKey, title: artist, band: unknownBand });
    if (albumKey !== null && play.album !== null) {
      names.albums.push({ matchKey: albumKey, title: play.album, artistKey });
    }
    const { title, durationMs } = play;
    names.tracks.push({ matchKey: itemKeyOf(play), title, artistKey, albumKey, durationMs });
  },
  episode(names, play) {
    const [show] = play.creators;
    const showKey = matchKey(show);
    const { title, durationMs } = play;
    names.shows.push({ matchKey: showKey, title: show, publisher: unknownPublisher });
    names.episodes.push({ matchKey: itemKeyOf(play), title, showKey, durationMs });
  },
  book(names, play) {
    const { title, durationMs, creators } = play;
    names.books.push({ matchKey: itemKeyOf(play), title, author: creators[0], durationMs });
  },
};

function albumKeyOf({ creators: [artist], album }: ImportedPlay): string | null {
  return album === null ? null : matchKey(artist, album);
}

/** The ids that other services gave to what plays name. */
export function nameExternalIds(plays: readonly ImportedPlay[]): NamedExternalId[] {
  const named: NamedExternalId[] = [];
  for (const play of plays) {
    for (const { of, scheme, id } of play.externalIds) {
      const item = namedItem(play, of);
      if (item) named.push({ kind: item[0], matchKey: item[1], scheme, externalId: id });
    }
  }
  return named;
}

function namedItem(play: ImportedPlay, of: ImportedId["of"]): [NamedExternalId["kind"], string] | null {
  if (of === "item") return [play.kind, itemKeyOf(play)];
  if (of === "creator") return ["artist", matchKey(play.creators[0])];
  const albumKey = albumKeyOf(play);
  return albumKey === null ? null : ["album", albumKey];
}
