import { appendInteractions, ensureMonths, type NewLogRow } from "@segue/db";
import type { TestDatabase } from "@segue/db/testing";
import { timeOrderedId, type ItemId, type ItemKind, type ListenerId } from "@segue/engine/data";
import { randomBytes } from "node:crypto";
import type { ServiceContext } from "../../context.ts";

export const now = Date.UTC(2026, 4, 20, 7);
const dayMs = 24 * 60 * 60_000;
const artistsPerScene = 15;
const tracksPerArtist = 4;

/** Two scenes of artists with four tracks each, which nobody of the other scene hears; an editorial playlist for each. */
export interface HomeWorld {
  /** by scene, by artist */
  artists: ItemId[][];
  /** by scene, by artist, by place */
  tracks: ItemId[][][];
  playlists: ItemId[];
  /** both on one topic, two episodes of an hour each */
  shows: ItemId[];
  episodes: ItemId[][];
  /** an artist without tracks */
  countedArtist: ItemId;
}

interface Creation {
  kind: ItemKind;
  title: string;
  data: object;
}

async function create({ prisma }: TestDatabase, { kind, title, data }: Creation): Promise<ItemId> {
  const row = await prisma.item.create({
    data: { kind, title, matchKey: title.toLowerCase(), origin: "world", ...data },
  });
  return row.id as ItemId;
}

/** Makes an artist with tracks; also later, as an import would. */
export async function addArtist(
  db: TestDatabase,
  name: string,
  tracks: number,
): Promise<{ artist: ItemId; tracks: ItemId[] }> {
  const { id: rightsHolderId } = await db.prisma.rightsHolder.upsert({
    where: { name: "House" },
    create: { name: "House", microsPerStream: 3_000 },
    update: {},
  });
  const data = { artist: { create: { band: "emerging", rightsHolderId } } };
  const artist = await create(db, { kind: "artist", title: name, data });
  const ids: ItemId[] = [];
  for (let place = 0; place < tracks; place++) {
    const track = { create: { artistId: artist, durationMs: 200_000 } };
    ids.push(await create(db, { kind: "track", title: `${name} ${place}`, data: { track } }));
  }
  return { artist, tracks: ids };
}

async function addShow(db: TestDatabase, name: string, topic: number): Promise<{ show: ItemId; episodes: ItemId[] }> {
  const data = { show: { create: { publisher: "The Publisher" } }, genres: { create: { genreId: topic } } };
  const show = await create(db, { kind: "show", title: name, data });
  const episodes: ItemId[] = [];
  for (const part of [1, 2]) {
    const episode = { create: { showId: show, durationMs: 3_600_000 } };
    episodes.push(await create(db, { kind: "episode", title: `${name}, part ${part}`, data: { episode } }));
  }
  return { show, episodes };
}

export async function homeWorld(db: TestDatabase): Promise<HomeWorld> {
  const world: HomeWorld = {
    artists: [],
    tracks: [],
    playlists: [],
    shows: [],
    episodes: [],
    countedArtist: 0 as ItemId,
  };
  for (const scene of ["North", "South"]) {
    const made = [];
    for (let at = 0; at < artistsPerScene; at++) made.push(await addArtist(db, `${scene} ${at}`, tracksPerArtist));
    world.artists.push(made.map(({ artist }) => artist));
    world.tracks.push(made.map(({ tracks }) => tracks));
    const tracks = { create: made.map(({ tracks: [trackId = 0] }, at) => ({ position: at + 1, trackId })) };
    const data = { playlist: { create: { description: `All of ${scene}`, tracks } } };
    world.playlists.push(await create(db, { kind: "playlist", title: `${scene} first steps`, data }));
  }
  const topic = await db.prisma.genre.create({ data: { name: "tides" } });
  for (const name of ["Ebb", "Flood"]) {
    const { show, episodes } = await addShow(db, name, topic.id);
    world.shows.push(show);
    world.episodes.push(episodes);
  }
  world.countedArtist = (await addArtist(db, "Counted", 0)).artist;
  return world;
}

export async function addListener({ prisma }: TestDatabase, name: string, facts: object = {}): Promise<ListenerId> {
  const data = { displayName: name, zone: "Europe/Madrid", origin: "world" as const, originKey: name, ...facts };
  const { id } = await prisma.listener.create({ data });
  return id as ListenerId;
}

export interface Play {
  itemId: ItemId;
  daysAgo: number;
  facts?: Partial<NewLogRow>;
}

/** Puts plays that were heard to their end into the log. */
export async function addPlays(db: TestDatabase, listenerId: ListenerId, plays: readonly Play[]): Promise<void> {
  const rows = plays.map(({ itemId, daysAgo, facts }): NewLogRow => {
    const occurredAt = Math.round(now - daysAgo * dayMs);
    const id = timeOrderedId(occurredAt, randomBytes(10));
    return { ...heardToTheEnd, id, itemId, occurredAt, ...facts };
  });
  await ensureMonths(
    db,
    rows.map(({ occurredAt }) => occurredAt),
  );
  await appendInteractions(db, { listenerId, zone: "Europe/Madrid", source: "world", receivedAt: new Date(now), rows });
}

/** A play that was heard to its end, but for what and when. */
export const heardToTheEnd = {
  kind: "item.played",
  msPlayed: 200_000,
  durationMs: 200_000,
  positionMs: 200_000,
  startReason: null,
  endReason: "trackdone",
  shuffle: null,
  offline: null,
  sessionId: null,
  localHour: 9,
  device: null,
  query: null,
  sourceShelf: null,
  slateId: null,
  private: false,
} as const;

/** A context in which a listener acts at `now`. */
export function contextOf(db: TestDatabase, listenerId: ListenerId, random: () => number): ServiceContext {
  return {
    db,
    actor: { kind: "listener", listenerId, accountId: "account" },
    clock: () => new Date(now),
    random,
    log: { info: () => {}, warn: () => {} },
  };
}
