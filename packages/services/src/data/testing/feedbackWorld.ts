import { randomBytes } from "node:crypto";
import { timeOrderedId, type ListenerId } from "@segue/engine/data";
import type { TestDatabase } from "@segue/db/testing";
import type { ServiceContext } from "../../context.ts";

export const now = Date.UTC(2026, 2, 14, 12, 0, 0);

/** A UUIDv7 of a test; unlike a player's it may be of any time. */
export function idAt(time: number): string {
  return timeOrderedId(time, randomBytes(10));
}

export interface FeedbackWorld {
  listenerId: ListenerId;
  strangerId: ListenerId;
  /** 200 s long */
  trackId: number;
  artistId: number;
  /** served to the listener with three cards, and to the stranger */
  slateId: string;
  strangersSlateId: string;
}

/** Two listeners, a track of 200 s, and a Home served to each of them a minute ago. */
export async function feedbackWorld(db: TestDatabase): Promise<FeedbackWorld> {
  const { artistId, trackId } = await addMusic(db);
  const policy = await db.prisma.policyVersion.create({ data: policyRow });
  const people = [];
  for (const zone of ["Europe/Madrid", "UTC"]) {
    const data = { displayName: zone, zone, origin: "world" as const, originKey: zone };
    const { id } = await db.prisma.listener.create({ data });
    people.push({ listenerId: id as ListenerId, slateId: await serveHome(db, { listenerId: id, trackId, policy }) });
  }
  const [own, strangers] = people;
  if (!own || !strangers) throw new Error("two listeners were made");
  return { ...own, trackId, artistId, strangerId: strangers.listenerId, strangersSlateId: strangers.slateId };
}

const policyRow = {
  dial: 0.4,
  dialMin: 0,
  dialMax: 1,
  opennessWeight: 0.2,
  temperature: 0.1,
  maxPerArtist: 2,
  shelfOrder: [],
  reason: "for the test",
};

async function addMusic({ prisma }: TestDatabase): Promise<{ artistId: number; trackId: number }> {
  const rightsHolder = { create: { name: "Own", microsPerStream: 3000 } };
  const artist = await prisma.item.create({
    data: {
      kind: "artist",
      title: "Oru Vane",
      matchKey: "oru vane",
      origin: "world",
      artist: { create: { band: "emerging", rightsHolder } },
    },
  });
  const track = await prisma.item.create({
    data: {
      kind: "track",
      title: "Low Tide",
      matchKey: "oru vane\u001flow tide",
      origin: "world",
      track: { create: { artistId: artist.id, durationMs: 200_000 } },
    },
  });
  return { artistId: artist.id, trackId: track.id };
}

/** A Home of one slate with three cards; answers the slate's id. */
async function serveHome(
  { prisma }: TestDatabase,
  { listenerId, trackId, policy }: { listenerId: number; trackId: number; policy: { id: number } },
): Promise<string> {
  const home = {
    id: idAt(now - 60_000),
    listenerId,
    servedAt: new Date(now - 60_000),
    policyVersionId: policy.id,
    modelVersions: {},
    requestedDial: 0.4,
    appliedDial: 0.4,
    localHour: 13,
    schemaHash: "none",
    vector: [],
    latencyMicros: 1000,
  };
  const slate = await prisma.slate.create({
    data: {
      id: idAt(now - 60_000),
      shelf: "made-for-you",
      position: 1,
      title: "Made for you",
      itemIds: [trackId, trackId, trackId],
      sources: ["als", "als", "als"],
      scores: [3, 2, 1],
      propensities: [0.5, 0.5, 1],
      home: { create: home },
    },
  });
  return slate.id;
}

/** A context in which a listener acts at `now`. */
export function contextOf(db: TestDatabase, listenerId: ListenerId): ServiceContext {
  return {
    db,
    actor: { kind: "listener", listenerId, accountId: "account" },
    clock: () => new Date(now),
    random: () => 0.5,
    log: { info: () => {}, warn: () => {} },
  };
}
