/** Where a Last.fm file keeps what a play needs; an index of −1 means nowhere. */
export interface LastfmColumns {
  artist: number;
  album: number;
  title: number;
  time: number;
  artistId: number;
  albumId: number;
  titleId: number;
}

/** lastfm-to-csv writes no header: artist, album, title, date. */
export const headerless: LastfmColumns = {
  artist: 0,
  album: 1,
  title: 2,
  time: 3,
  artistId: -1,
  albumId: -1,
  titleId: -1,
};

function indexOfAny(names: readonly string[], wanted: readonly string[]): number {
  const found = wanted.find((name) => names.includes(name));
  return found === undefined ? -1 : names.indexOf(found);
}

/** The columns that a header names; null when it is no header of a listening history. */
export function columnsIn(header: readonly string[]): LastfmColumns | null {
  const names = header.map((cell) => cell.trim().toLowerCase());
  const columns: LastfmColumns = {
    artist: indexOfAny(names, ["artist", "artist name"]),
    album: indexOfAny(names, ["album", "album name"]),
    title: indexOfAny(names, ["track", "title", "track name", "song", "name"]),
    time: indexOfAny(names, ["uts", "timestamp", "time", "date", "utc_time"]),
    artistId: names.indexOf("artist_mbid"),
    albumId: names.indexOf("album_mbid"),
    titleId: names.indexOf("track_mbid"),
  };
  return columns.artist >= 0 && columns.title >= 0 && columns.time >= 0 ? columns : null;
}
