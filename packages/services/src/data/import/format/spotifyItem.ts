import type { ImportedId, ImportedPlay } from "../play.ts";
import { nameIn, type JsonRecord } from "./fields.ts";

export type SpotifyItem = Pick<ImportedPlay, "kind" | "title" | "creators" | "album" | "externalIds">;

/** Exports name no author, and the catalogue needs one. */
const unknownAuthor = "Unknown author";

/** What a row of the extended history played: its URI says the kind, or else its names; a reason when nothing does. */
export function spotifyItem(record: JsonRecord): SpotifyItem | string {
  const uriKind = kinds.find(({ uri }) => nameIn(record[uri]) !== null);
  const kind = uriKind ?? kinds.find(({ title }) => nameIn(record[title]) !== null);
  return kind ? kind.read(record) : "the row names no track, episode or book";
}

function ids(value: unknown): ImportedId[] {
  const uri = nameIn(value);
  return uri !== null && /^spotify:[a-z]+:[0-9A-Za-z]{22}$/u.test(uri)
    ? [{ of: "item", scheme: "spotify", id: uri }]
    : [];
}

interface SpotifyKind {
  uri: string;
  title: string;
  read(record: JsonRecord): SpotifyItem | string;
}

const kinds: readonly SpotifyKind[] = [
  { uri: "spotify_track_uri", title: "master_metadata_track_name", read: trackOf },
  { uri: "spotify_episode_uri", title: "episode_name", read: episodeOf },
  { uri: "audiobook_uri", title: "audiobook_title", read: bookOf },
];

function trackOf(record: JsonRecord): SpotifyItem | string {
  const title = nameIn(record["master_metadata_track_name"]);
  const artist = nameIn(record["master_metadata_album_artist_name"]);
  if (title === null) return "the track has no name (Spotify has removed it)";
  if (artist === null) return "the track has no artist";
  return {
    kind: "track",
    title,
    creators: [artist],
    album: nameIn(record["master_metadata_album_album_name"]),
    externalIds: ids(record["spotify_track_uri"]),
  };
}

function episodeOf(record: JsonRecord): SpotifyItem | string {
  const title = nameIn(record["episode_name"]);
  const show = nameIn(record["episode_show_name"]);
  if (title === null) return "the episode has no name (Spotify has removed it)";
  if (show === null) return "the episode has no show";
  return { kind: "episode", title, creators: [show], album: null, externalIds: ids(record["spotify_episode_uri"]) };
}

function bookOf(record: JsonRecord): SpotifyItem | string {
  const title = nameIn(record["audiobook_title"]);
  if (title === null) return "the book has no name (Spotify has removed it)";
  return { kind: "book", title, creators: [unknownAuthor], album: null, externalIds: ids(record["audiobook_uri"]) };
}
