import {
  addItemGenres,
  findOrCreateArtists,
  findOrCreateCountListeners,
  inTransaction,
  insertListenCounts,
  itemIdOf,
  keepExternalIds,
  setBandsByAudience,
  type ImportSession,
  type ListenCountRow,
} from "@segue/db";
import type { ListenerId } from "@segue/engine/data";
import type { ReportBuilder } from "../report.ts";
import { audienceBand } from "./audienceBand.ts";
import type { CommunityArtist, CommunityCount } from "./readCommunity.ts";

/** Rows of one transaction. */
const batchSize = 2000;

export interface Community {
  artists: ReadonlyMap<string, CommunityArtist>;
  counts: readonly CommunityCount[];
  /** genres by the artist's number */
  genres: ReadonlyMap<string, string[]>;
}

function* batchesOf<Row>(rows: readonly Row[]): Generator<Row[]> {
  for (let from = 0; from < rows.length; from += batchSize) yield rows.slice(from, from + batchSize);
}

/** The community's listeners; nobody knows their names, zones or countries. */
export async function storeListeners(
  session: ImportSession,
  counts: readonly CommunityCount[],
): Promise<Map<string, ListenerId>> {
  const ids = new Map<string, ListenerId>();
  const keys = [...new Set(counts.map(({ listener }) => listener))];
  for (const batch of batchesOf(keys)) {
    const named = batch.map((originKey) => ({ originKey, displayName: `HetRec listener ${originKey}`, zone: "UTC" }));
    const found = await inTransaction(session, () => findOrCreateCountListeners(session, named));
    for (const [key, id] of found.ids) ids.set(key, id);
  }
  return ids;
}

/** The community's artists with their bands, numbers and genres; two spellings of one name are one artist. */
export async function storeArtists(
  session: ImportSession,
  { artists, counts, genres }: Community,
  onStored: (artists: number) => void,
): Promise<void> {
  const listeners = audiences(artists, counts);
  const community = new Set(counts.map(({ listener }) => listener)).size;
  const bandOf = ({ matchKey }: CommunityArtist) => audienceBand(listeners.get(matchKey)?.size ?? 0, community);
  for (const batch of batchesOf([...artists.values()])) {
    await inTransaction(session, async () => {
      const named = batch.map((artist) => ({ matchKey: artist.matchKey, title: artist.name, band: bandOf(artist) }));
      await findOrCreateArtists(session, { origin: "hetrec", artists: named });
      const idOf = ({ matchKey }: CommunityArtist) => itemIdOf(session, "artist", matchKey);
      await setBandsByAudience(
        session,
        batch.map((artist) => ({ itemId: idOf(artist), band: bandOf(artist) })),
      );
      await keepExternalIds(
        session,
        batch.map((artist) => ({ scheme: "hetrec", externalId: artist.id, itemId: idOf(artist) })),
      );
      const pairs = batch.flatMap((artist) =>
        (genres.get(artist.id) ?? []).map((genre) => ({ itemId: idOf(artist), genre })),
      );
      await addItemGenres(session, pairs);
    });
    onStored(batch.length);
  }
}

function audiences(artists: Community["artists"], counts: readonly CommunityCount[]): Map<string, Set<string>> {
  const listeners = new Map<string, Set<string>>();
  for (const { artist, listener } of counts) {
    const key = artists.get(artist)?.matchKey ?? "";
    const heard = listeners.get(key) ?? new Set();
    listeners.set(key, heard.add(listener));
  }
  return listeners;
}

export interface CountsToStore extends Community {
  listenerIds: ReadonlyMap<string, ListenerId>;
  report: ReportBuilder;
}

/**
 * The counts, those of several spellings added up.
 *
 * @returns how many rows were added to another row's count
 */
export async function storeCounts(session: ImportSession, community: CountsToStore): Promise<number> {
  const sums = new Map<string, ListenCountRow & { rows: number }>();
  for (const { listener, artist, plays } of community.counts) {
    const listenerId = community.listenerIds.get(listener);
    const key = community.artists.get(artist)?.matchKey;
    if (listenerId === undefined || key === undefined)
      throw new Error("a count's listener and artist were stored before");
    const itemId = itemIdOf(session, "artist", key);
    const name = `${listenerId} ${itemId}`;
    const sum = sums.get(name) ?? { listenerId, itemId, plays: 0, rows: 0 };
    sums.set(name, { ...sum, plays: Math.min(sum.plays + plays, 2_147_483_647), rows: sum.rows + 1 });
  }
  for (const batch of batchesOf([...sums.values()])) {
    const isNew = await inTransaction(session, () => insertListenCounts(session, batch));
    const stored = batch.reduce((sum, row) => sum + (isNew.has(`${row.listenerId} ${row.itemId}`) ? row.rows : 0), 0);
    community.report.count(
      batch.reduce((sum, { rows }) => sum + rows, 0),
      stored,
    );
  }
  return community.counts.length - sums.size;
}
