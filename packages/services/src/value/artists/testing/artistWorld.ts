import { appendInteractions, ensureMonths, type NewLogRow } from "@segue/db";
import type { TestDatabase } from "@segue/db/testing";
import { artistBands, timeOrderedId, type ArtistBand, type ItemId, type ListenerId } from "@segue/engine/data";
import { seededRandom } from "@segue/engine/math";
import { randomBytes } from "node:crypto";
import type { ServiceContext } from "../../../context.ts";

const now = Date.UTC(2026, 4, 20, 12);
const dayMs = 86_400_000;

export interface MadeArtist {
  artistId: ItemId;
  band: ArtistBand;
  holder: string;
  /** her tracks, and an album of hers at the end */
  items: ItemId[];
}

export interface MadeSlate {
  policyVersion: number;
  shelf: string;
  daysAgo: number;
  itemIds: ItemId[];
}

export interface MadePlay {
  itemId: ItemId;
  daysAgo: number;
  sourceShelf: string | null;
  msPlayed: number;
}

/** Artists of all bands with their tracks, Homes of two policy versions and plays, all drawn from a seed. */
export interface ArtistWorld {
  artists: MadeArtist[];
  /** something without an artist */
  showId: ItemId;
  policies: number[];
  slates: MadeSlate[];
  plays: MadePlay[];
  listenerId: ListenerId;
}

function pickBy(random: () => number): <One>(list: readonly One[]) => One {
  return (list) => {
    const one = list[Math.floor(random() * list.length)];
    if (one === undefined) throw new Error("nothing to pick from");
    return one;
  };
}

const idAt = (time: number): string => timeOrderedId(time, randomBytes(10));

export async function artistWorld(db: TestDatabase): Promise<ArtistWorld> {
  const artists: MadeArtist[] = [];
  for (let at = 0; at < 9; at++) artists.push(await addArtist(db, at));
  const show = {
    kind: "show",
    title: "Ebb",
    matchKey: "ebb",
    origin: "world",
    show: { create: { publisher: "P" } },
  } as const;
  const { id: showId } = await db.prisma.item.create({ data: show });
  const policies = [await addPolicy(db), await addPolicy(db)];
  const data = { displayName: "Ada", zone: "UTC", origin: "world" as const, originKey: "ada" };
  const listenerId = (await db.prisma.listener.create({ data })).id as ListenerId;
  const world = { artists, showId: showId as ItemId, policies, slates: [], plays: [], listenerId };
  return { ...world, slates: await addSlates(db, world), plays: await addPlays(db, world) };
}

async function addArtist({ prisma }: TestDatabase, at: number): Promise<MadeArtist> {
  const band = artistBands[at % artistBands.length] ?? "emerging";
  const holder = `House ${at % 3}`;
  const paid = { name: holder, microsPerStream: 1_000 * (1 + (at % 3)) };
  const { id: rightsHolderId } = await prisma.rightsHolder.upsert({
    where: { name: holder },
    create: paid,
    update: {},
  });
  const make = async (kind: "artist" | "track" | "album", title: string, facts: object) =>
    (await prisma.item.create({ data: { kind, title, matchKey: title, origin: "world", ...facts } })).id as ItemId;
  const artistId = await make("artist", `Artist ${at}`, { artist: { create: { band, rightsHolderId } } });
  const items: ItemId[] = [];
  for (let place = 0; place < 3; place++) {
    items.push(await make("track", `Track ${at} ${place}`, { track: { create: { artistId, durationMs: 200_000 } } }));
  }
  items.push(await make("album", `Album ${at}`, { album: { create: { artistId } } }));
  return { artistId, band, holder, items };
}

export async function addPolicy({ prisma }: TestDatabase, facts: object = {}): Promise<number> {
  const dial = { dial: 0.4, dialMin: 0, dialMax: 1, opennessWeight: 0.2, temperature: 0.5, maxPerArtist: 2 };
  const data = { ...dial, shelfOrder: [], reason: "for the test", ...facts };
  return (await prisma.policyVersion.create({ data })).id;
}

async function addSlates(db: TestDatabase, world: ArtistWorld): Promise<MadeSlate[]> {
  const random = seededRandom("slates");
  const pick = pickBy(random);
  const all = [...world.artists.flatMap(({ artistId, items }) => [artistId, ...items]), world.showId];
  const slates = Array.from({ length: 40 }, (): MadeSlate => {
    const itemIds = all.toSorted(() => random() - 0.5).slice(0, 3 + Math.floor(random() * 9));
    const shelf = pick(["made-for-you", "similar-to", "shortcuts"]);
    return { policyVersion: pick(world.policies), shelf, daysAgo: random() * 60, itemIds };
  });
  for (const slate of slates) await addSlate(db, world.listenerId, slate);
  return slates;
}

export async function addSlate(
  { prisma }: TestDatabase,
  listenerId: number,
  { policyVersion, shelf, daysAgo, itemIds, pool = null }: MadeSlate & { pool?: Uint8Array<ArrayBuffer> | null },
): Promise<void> {
  const servedAt = new Date(Math.round(now - daysAgo * dayMs));
  const drawn = {
    sources: itemIds.map(() => "catalogue"),
    scores: itemIds.map(() => 1),
    propensities: itemIds.map(() => 1),
  };
  const slate = { id: idAt(servedAt.getTime()), shelf, position: 1, title: shelf, itemIds, ...drawn, pool };
  const dials = { requestedDial: 0.4, appliedDial: 0.4, localHour: 12, schemaHash: "", vector: [], modelVersions: {} };
  const home = { id: idAt(servedAt.getTime()), listenerId, servedAt, policyVersionId: policyVersion, ...dials };
  await prisma.home.create({ data: { ...home, slates: { create: slate } } });
}

async function addPlays(db: TestDatabase, { artists, listenerId }: ArtistWorld): Promise<MadePlay[]> {
  const random = seededRandom("plays");
  const pick = pickBy(random);
  const plays = Array.from({ length: 120 }, (): MadePlay => {
    const sourceShelf = pick(["made-for-you", "shortcuts", "search", "album-page", ""]) || null;
    const [itemId = 0 as ItemId] = pick(artists).items.slice(Math.floor(random() * 3));
    return { itemId, daysAgo: random() * 60, sourceShelf, msPlayed: random() < 0.7 ? 200_000 : 5_000 };
  });
  const rows = plays.map(({ itemId, daysAgo, sourceShelf, msPlayed }): NewLogRow => {
    const occurredAt = Math.round(now - daysAgo * dayMs);
    return { ...aPlay, id: idAt(occurredAt), occurredAt, itemId, sourceShelf, msPlayed };
  });
  await ensureMonths(
    db,
    rows.map(({ occurredAt }) => occurredAt),
  );
  await appendInteractions(db, { listenerId, zone: "UTC", source: "world", receivedAt: new Date(now), rows });
  return plays;
}

const aPlay = {
  kind: "item.played",
  durationMs: 200_000,
  positionMs: null,
  startReason: null,
  endReason: null,
  shuffle: null,
  offline: null,
  sessionId: null,
  localHour: 9,
  device: null,
  query: null,
  slateId: null,
  private: false,
} as const;

/** Somebody of the staff, now. */
export function viewer(db: TestDatabase): ServiceContext {
  return {
    db,
    actor: { kind: "staff", accountId: "ada", name: "Ada", role: "viewer" },
    clock: () => new Date(now),
    random: () => 0.5,
    log: { info() {}, warn() {} },
  };
}
