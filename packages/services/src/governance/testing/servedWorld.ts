import { appendInteractions, ensureMonths, type NewLogRow } from "@segue/db";
import type { TestDatabase } from "@segue/db/testing";
import { artistBands, type ArtistBand, type ItemId, type ListenerId, timeOrderedId } from "@segue/engine/data";
import type { Guardrail, StoredRules } from "@segue/engine/decision";
import { randomBytes } from "node:crypto";
import type { ServiceContext } from "../../context.ts";

export const now = Date.UTC(2026, 2, 14, 12);
const minuteMs = 60_000;

export function systemContext(db: TestDatabase, at = now): ServiceContext {
  const log = { info() {}, warn() {} };
  return { db, actor: { kind: "system" }, clock: () => new Date(at), random: () => 0.5, log };
}

export interface ServedWorld {
  listenerIds: ListenerId[];
  /** a track of each band, by an artist whose stream costs its holder's rate */
  tracks: Record<ArtistBand, ItemId>;
}

/** Listeners, and an artist of every band with a track of 200 s; a stream costs 1,000 millionths, 2,000 from the second band on and so forth. */
export async function servedWorld({ prisma }: TestDatabase, listeners: number): Promise<ServedWorld> {
  const tracks = {} as ServedWorld["tracks"];
  for (const [at, band] of artistBands.entries()) {
    const rightsHolder = { create: { name: band, microsPerStream: 1000 * (at + 1) } };
    const named = (title: string) => ({ title, matchKey: title, origin: "world" as const });
    const artist = await prisma.item.create({
      data: { kind: "artist", ...named(band), artist: { create: { band, rightsHolder } } },
    });
    const track = await prisma.item.create({
      data: { kind: "track", ...named(`${band} 1`), track: { create: { artistId: artist.id, durationMs: 200_000 } } },
    });
    tracks[band] = track.id as ItemId;
  }
  const data = Array.from({ length: listeners }, (_, at) => {
    return { displayName: `L${at}`, zone: "UTC", origin: "world" as const, originKey: `${at}` };
  });
  const made = await prisma.listener.createManyAndReturn({ data, select: { id: true } });
  return { listenerIds: made.map(({ id }) => id as ListenerId), tracks };
}

export interface VersionFacts {
  percent?: number;
  publishedDaysAgo?: number;
  guardrails?: Guardrail[];
  equity?: StoredRules["equity"];
  pausedAt?: Date;
  dial?: number;
  costs?: Record<string, number>;
}

/** A policy version of everybody's that serves. */
export async function publish({ prisma }: TestDatabase, facts: VersionFacts): Promise<number> {
  const { publishedDaysAgo = 3, guardrails = [], equity = {}, ...rest } = facts;
  const publishedAt = new Date(now - publishedDaysAgo * 24 * 60 * minuteMs);
  const dials = { dial: 0.4, dialMin: 0, dialMax: 1, opennessWeight: 0.2, temperature: 0.1, maxPerArtist: 2 };
  const json = { guardrails: guardrails as object[], equity: structuredClone(equity) as object };
  const { id } = await prisma.policyVersion.create({
    data: {
      ...dials,
      ...rest,
      ...json,
      shelfOrder: ["popular"],
      reason: "for the test",
      publishedAt,
      createdAt: publishedAt,
    },
    select: { id: true },
  });
  return id;
}

/** What happened on a card; a card without it was not seen. */
export type CardFate = "seen" | "skipped" | "heard" | "private";

export interface ServedShelf {
  shelf?: string;
  cards: { itemId: ItemId; fate?: CardFate; isDiscovery?: boolean }[];
}

export interface ServedHome {
  version: number;
  listenerId: ListenerId;
  minutesAgo?: number;
  mode?: "online" | "unprofiled";
  shelves: ServedShelf[];
}

const msHeard: Partial<Record<CardFate, number>> = { skipped: 5_000, heard: 200_000, private: 5_000 };

/** A Home as it was served, with what was seen and played on it. */
export async function serve(db: TestDatabase, home: ServedHome): Promise<void> {
  const { version, listenerId, minutesAgo = 60, mode = "online", shelves } = home;
  const servedAt = now - minutesAgo * minuteMs;
  const homeId = timeOrderedId(servedAt, randomBytes(10));
  const facts = {
    requestedDial: 0.4,
    appliedDial: 0.4,
    localHour: 9,
    schemaHash: "none",
    vector: [],
    modelVersions: {},
  };
  await db.prisma.home.create({
    data: { id: homeId, listenerId, servedAt: new Date(servedAt), policyVersionId: version, mode, ...facts },
  });
  const rows: NewLogRow[] = [];
  for (const [at, { shelf = "made-for-you", cards }] of shelves.entries()) {
    const slateId = timeOrderedId(servedAt, randomBytes(10));
    const even = cards.map(() => 0.5);
    const traces = cards.map(({ isDiscovery = false }) => ({ familiarity: 0.5, chances: { isDiscovery } }));
    const itemIds = cards.map(({ itemId }) => itemId);
    const lists = { itemIds, sources: cards.map(() => "als"), scores: even, propensities: even, traces };
    await db.prisma.slate.create({ data: { id: slateId, homeId, shelf, position: at + 1, title: shelf, ...lists } });
    const seen = cards.flatMap(({ fate }, index) =>
      fate ? [{ slateId, rank: index + 1, seenAt: new Date(servedAt) }] : [],
    );
    await db.prisma.impression.createMany({ data: seen });
    for (const { itemId, fate } of cards) {
      const msPlayed = fate && msHeard[fate];
      if (msPlayed === undefined) continue;
      const id = timeOrderedId(servedAt + 1000 + rows.length, randomBytes(10));
      rows.push({ ...played, id, itemId, occurredAt: servedAt + 1000, msPlayed, slateId, private: fate === "private" });
    }
  }
  await ensureMonths(db, [servedAt]);
  await appendInteractions(db, { listenerId, zone: "UTC", source: "world", receivedAt: new Date(now), rows });
}

const played = {
  kind: "item.played",
  durationMs: 200_000,
  positionMs: null,
  startReason: null,
  endReason: "fwdbtn",
  shuffle: null,
  offline: null,
  sessionId: null,
  localHour: 9,
  device: null,
  query: null,
  sourceShelf: null,
} as const;
