import type { ArtistBand } from "@segue/engine/data";
import { findOrCreateItems, itemIdOf, type NamedItem } from "./importsItems.ts";
import type { ImportSession } from "./importsSession.ts";

export interface NamedArtist extends NamedItem {
  band: ArtistBand;
}

export interface NamedAlbum extends NamedItem {
  artistKey: string;
}

/** Lengths in milliseconds, null where the source does not say. */
export interface NamedTrack extends NamedAlbum {
  albumKey: string | null;
  durationMs: number | null;
}

export interface NamedShow extends NamedItem {
  publisher: string;
}

export interface NamedEpisode extends NamedItem {
  showKey: string;
  durationMs: number | null;
}

export interface NamedBook extends NamedItem {
  author: string;
  durationMs: number | null;
}

/** What a batch of plays names, each item once; owners must be among the artists and shows. */
export interface NamedCatalogue {
  artists: readonly NamedArtist[];
  shows: readonly NamedShow[];
  books: readonly NamedBook[];
  albums: readonly NamedAlbum[];
  episodes: readonly NamedEpisode[];
  tracks: readonly NamedTrack[];
}

/** Nobody has claimed the rights of an artist that an import named, so nothing is paid. */
const unclaimed = "Unclaimed";

/** As many names as a session remembers before it starts anew. */
const maxRemembered = 200_000;

/** Finds or makes everything the catalogue needs, owners first. Run it inside the transaction of the plays. */
export async function findOrCreateCatalogue(session: ImportSession, named: NamedCatalogue): Promise<void> {
  if (session.itemIds.size > maxRemembered) session.itemIds.clear();
  await findOrCreateArtists(session, { origin: "history", artists: named.artists });
  await createShows(session, named.shows);
  await createBooks(session, named.books);
  await createAlbums(session, named.albums);
  await createEpisodes(session, named.episodes);
  await createTracks(session, named.tracks);
}

/** Artists by name; those that are new belong to nobody and are in the band that is given. */
export async function findOrCreateArtists(
  session: ImportSession,
  { origin, artists }: { origin: "history" | "hetrec"; artists: readonly NamedArtist[] },
): Promise<void> {
  await findOrCreateItems(session, {
    kind: "artist",
    origin,
    items: artists,
    complete: async (created) =>
      insertRows(session, "artist (item_id, band, rights_holder_id)", [
        ["int", created.map(({ id }) => id)],
        ["artist_band", created.map(({ band }) => band)],
        ["int", await repeated(unclaimedHolder(session), created.length)],
      ]),
  });
}

function createShows(session: ImportSession, items: readonly NamedShow[]): Promise<void> {
  return findOrCreateItems(session, {
    kind: "show",
    origin: "history",
    items,
    complete: (created) =>
      insertRows(session, "show (item_id, publisher)", [
        ["int", created.map(({ id }) => id)],
        ["text", created.map(({ publisher }) => publisher)],
      ]),
  });
}

function createBooks(session: ImportSession, items: readonly NamedBook[]): Promise<void> {
  return findOrCreateItems(session, {
    kind: "book",
    origin: "history",
    items,
    complete: (created) =>
      insertRows(session, "book (item_id, author, duration_ms)", [
        ["int", created.map(({ id }) => id)],
        ["text", created.map(({ author }) => author)],
        ["int", created.map(({ durationMs }) => durationMs)],
      ]),
  });
}

function createAlbums(session: ImportSession, items: readonly NamedAlbum[]): Promise<void> {
  return findOrCreateItems(session, {
    kind: "album",
    origin: "history",
    items,
    complete: (created) =>
      insertRows(session, "album (item_id, artist_id)", [
        ["int", created.map(({ id }) => id)],
        ["int", created.map(({ artistKey }) => itemIdOf(session, "artist", artistKey))],
      ]),
  });
}

function createEpisodes(session: ImportSession, items: readonly NamedEpisode[]): Promise<void> {
  return findOrCreateItems(session, {
    kind: "episode",
    origin: "history",
    items,
    complete: (created) =>
      insertRows(session, "episode (item_id, show_id, duration_ms)", [
        ["int", created.map(({ id }) => id)],
        ["int", created.map(({ showKey }) => itemIdOf(session, "show", showKey))],
        ["int", created.map(({ durationMs }) => durationMs)],
      ]),
  });
}

function createTracks(session: ImportSession, items: readonly NamedTrack[]): Promise<void> {
  const albumOf = ({ albumKey }: NamedTrack) => (albumKey === null ? null : itemIdOf(session, "album", albumKey));
  return findOrCreateItems(session, {
    kind: "track",
    origin: "history",
    items,
    complete: (created) =>
      insertRows(session, "track (item_id, artist_id, album_id, duration_ms)", [
        ["int", created.map(({ id }) => id)],
        ["int", created.map(({ artistKey }) => itemIdOf(session, "artist", artistKey))],
        ["int", created.map(albumOf)],
        ["int", created.map(({ durationMs }) => durationMs)],
      ]),
  });
}

type Column = readonly [type: string, values: readonly unknown[]];

async function insertRows(session: ImportSession, target: string, columns: readonly Column[]): Promise<void> {
  const arrays = columns.map(([type], index) => `$${index + 1}::${type}[]`);
  const text = `insert into ${target} select * from unnest(${arrays.join(", ")})`;
  await session.client.query(text, columns.map(([, values]) => values) as unknown[]);
}

async function repeated(value: Promise<number>, count: number): Promise<number[]> {
  return Array.from<number>({ length: count }).fill(await value);
}

async function unclaimedHolder(session: ImportSession): Promise<number> {
  if (session.rightsHolderId !== null) return session.rightsHolderId;
  await session.client.query(
    "insert into rights_holder (name, micros_per_stream) values ($1, 0) on conflict (name) do nothing",
    [unclaimed],
  );
  const { rows } = await session.client.query<{ id: number }>("select id from rights_holder where name = $1", [
    unclaimed,
  ]);
  session.rightsHolderId = rows[0]?.id ?? null;
  if (session.rightsHolderId === null) throw new Error(`the rights holder ${unclaimed} could not be made`);
  return session.rightsHolderId;
}
