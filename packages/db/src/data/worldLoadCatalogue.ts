import type { Catalogue, ItemKind } from "@segue/engine/data";
import type { PoolClient } from "pg";
import { copyRows } from "./worldLoadCopy.ts";
import type { WorldIds } from "./worldLoadIds.ts";

type ItemIds = WorldIds["items"];

/** Makes the match key of an item from its names, owner first. */
export type KeyOf = (...names: string[]) => string;

/** Copies a whole catalogue into the tables of its kinds, inside the connection's transaction. */
export async function copyCatalogue(
  client: PoolClient,
  catalogue: Catalogue,
  { ids, keyOf }: { ids: ItemIds; keyOf: KeyOf },
): Promise<void> {
  const genreIds = await ensureNamed(client, "genre", catalogue.genres);
  const holderIds = await ensureRightsHolders(client, catalogue.rightsHolders);
  await copyItems(client, namedItems(catalogue, keyOf), ids);
  await copyMusic(client, catalogue, { ids, holderIds });
  await copySpoken(client, catalogue, ids);
  await copyPlaylists(client, catalogue, ids);
  await copyRows(client, "item_genre (item_id, genre_id)", {
    rows: genresOf(catalogue, ids),
    write(bytes, [item, genre]) {
      bytes.row(2);
      bytes.int4(item);
      bytes.int4(genreIds[genre] ?? null);
    },
  });
}

/** Adds the names that are not there yet; answers the id of each, in the order given. */
async function ensureNamed(client: PoolClient, table: "genre", names: readonly string[]): Promise<number[]> {
  await client.query(`insert into ${table} (name) select unnest($1::text[]) on conflict (name) do nothing`, [names]);
  return idsOfNames(client, table, names);
}

async function ensureRightsHolders(client: PoolClient, holders: Catalogue["rightsHolders"]): Promise<number[]> {
  const names = holders.map(({ name }) => name);
  await client.query(
    `insert into rights_holder (name, micros_per_stream) select * from unnest($1::text[], $2::int[])
     on conflict (name) do nothing`,
    [names, holders.map(({ microsPerStream }) => microsPerStream)],
  );
  return idsOfNames(client, "rights_holder", names);
}

async function idsOfNames(client: PoolClient, table: string, names: readonly string[]): Promise<number[]> {
  const { rows } = await client.query<{ id: number }>(
    `select id from unnest($1::text[]) with ordinality as wanted (name, place) join ${table} using (name) order by place`,
    [names],
  );
  return rows.map(({ id }) => id);
}

async function copyItems(client: PoolClient, items: Iterable<NamedItem>, ids: ItemIds): Promise<void> {
  await copyRows(client, "item (id, kind, title, match_key, origin)", {
    rows: items,
    write(bytes, { kind, index, title, key }) {
      bytes.row(5);
      bytes.int4(ids[kind][index] ?? null);
      bytes.label(kind);
      bytes.text(title);
      bytes.text(key);
      bytes.label("world");
    },
  });
}

interface NamedItem {
  kind: ItemKind;
  index: number;
  title: string;
  key: string;
}

function* namedItems(catalogue: Catalogue, keyOf: KeyOf): Generator<NamedItem> {
  const { artists, shows } = catalogue;
  const byOwner: readonly [ItemKind, readonly { title: string }[], (index: number) => string | undefined][] = [
    ["artist", artists, () => undefined],
    ["album", catalogue.albums, (index) => artists[catalogue.albums[index]?.artist ?? -1]?.title],
    ["track", catalogue.tracks, (index) => artists[catalogue.tracks[index]?.artist ?? -1]?.title],
    ["show", shows, () => undefined],
    ["episode", catalogue.episodes, (index) => shows[catalogue.episodes[index]?.show ?? -1]?.title],
    ["book", catalogue.books, (index) => catalogue.books[index]?.author],
    ["playlist", catalogue.playlists, () => "editorial"],
  ];
  for (const [kind, items, ownerOf] of byOwner) {
    for (const [index, { title }] of items.entries()) {
      const owner = ownerOf(index);
      yield { kind, index, title, key: owner === undefined ? keyOf(title) : keyOf(owner, title) };
    }
  }
}

async function copyMusic(
  client: PoolClient,
  { artists, albums, tracks }: Catalogue,
  { ids, holderIds }: { ids: ItemIds; holderIds: number[] },
): Promise<void> {
  await copyRows(client, "artist (item_id, band, country, rights_holder_id)", {
    rows: artists.entries(),
    write(bytes, [index, artist]) {
      bytes.row(4);
      bytes.int4(ids.artist[index] ?? null);
      bytes.label(artist.band);
      bytes.label(artist.country);
      bytes.int4(holderIds[artist.rightsHolder] ?? null);
    },
  });
  await copyRows(client, "album (item_id, artist_id, released_on)", {
    rows: albums.entries(),
    write(bytes, [index, album]) {
      bytes.row(3);
      bytes.int4(ids.album[index] ?? null);
      bytes.int4(ids.artist[album.artist] ?? null);
      bytes.date(album.releasedOn);
    },
  });
  const columns =
    "item_id, artist_id, album_id, duration_ms, explicit, key, mode, tempo, energy, valence, danceability, acousticness, " +
    "instrumentalness";
  await copyRows(client, `track (${columns})`, {
    rows: tracks.entries(),
    write(bytes, [index, track]) {
      const { tempo, energy, valence, danceability, acousticness, instrumentalness } = track;
      bytes.row(13);
      bytes.int4(ids.track[index] ?? null);
      bytes.int4(ids.artist[track.artist] ?? null);
      bytes.int4(ids.album[track.album] ?? null);
      bytes.int4(track.durationMs);
      bytes.bool(track.explicit);
      bytes.int2(track.key);
      bytes.int2(track.mode);
      for (const value of [tempo, energy, valence, danceability, acousticness, instrumentalness]) bytes.float4(value);
    },
  });
}

async function copySpoken(client: PoolClient, { shows, episodes, books }: Catalogue, ids: ItemIds): Promise<void> {
  await copyRows(client, "show (item_id, publisher)", {
    rows: shows.entries(),
    write(bytes, [index, show]) {
      bytes.row(2);
      bytes.int4(ids.show[index] ?? null);
      bytes.text(show.publisher);
    },
  });
  await copyRows(client, "episode (item_id, show_id, duration_ms, published_on)", {
    rows: episodes.entries(),
    write(bytes, [index, episode]) {
      bytes.row(4);
      bytes.int4(ids.episode[index] ?? null);
      bytes.int4(ids.show[episode.show] ?? null);
      bytes.int4(episode.durationMs);
      bytes.date(episode.publishedOn);
    },
  });
  await copyRows(client, "book (item_id, author, duration_ms)", {
    rows: books.entries(),
    write(bytes, [index, book]) {
      bytes.row(3);
      bytes.int4(ids.book[index] ?? null);
      bytes.text(book.author);
      bytes.int4(book.durationMs);
    },
  });
}

async function copyPlaylists(client: PoolClient, { playlists }: Catalogue, ids: ItemIds): Promise<void> {
  await copyRows(client, "playlist (item_id, description)", {
    rows: playlists.entries(),
    write(bytes, [index, playlist]) {
      bytes.row(2);
      bytes.int4(ids.playlist[index] ?? null);
      bytes.text(playlist.description);
    },
  });
  const places = playlists.flatMap(({ tracks }, playlist) =>
    tracks.map((track, place) => [ids.playlist[playlist], place + 1, ids.track[track]] as const),
  );
  await copyRows(client, "playlist_track (playlist_id, position, track_id)", {
    rows: places,
    write(bytes, numbers) {
      bytes.row(3);
      for (const number of numbers) bytes.int4(number ?? null);
    },
  });
}

function genresOf(catalogue: Catalogue, ids: ItemIds): (readonly [item: number | null, genre: number])[] {
  const kinds = [
    [ids.artist, catalogue.artists],
    [ids.track, catalogue.tracks],
    [ids.show, catalogue.shows],
    [ids.book, catalogue.books],
  ] as const;
  return kinds.flatMap(([own, items]) =>
    [...items].flatMap(({ genres }, index) => genres.map((genre) => [own[index] ?? null, genre] as const)),
  );
}
