import { ensureMonths } from "@segue/db";
import type { TestDatabase } from "@segue/db/testing";
import { timeOrderedId, type ItemId, type ListenerId } from "@segue/engine/data";
import type { ExperimentArm } from "@segue/engine/value";
import { randomBytes } from "node:crypto";
import { staffRoles, type ServiceContext, type StaffRole } from "../../../context.ts";
import { addArtist, addListener, addPlays, now, type Play } from "../../../prediction/testing/homeWorld.ts";

const hourMs = 60 * 60_000;
const policyFacts = { dial: 0.3, dialMin: 0, dialMax: 1, opennessWeight: 0.2, temperature: 0.1, maxPerArtist: 2 };

/** What a Home needs and no experiment reads. */
const neverMind = {
  modelVersions: {},
  requestedDial: 0.3,
  appliedDial: 0.3,
  localHour: 9,
  schemaHash: "none",
  vector: [],
};

/** Staff of every role, a live policy and one on its way to everyone, ten tracks of as many artists. */
export interface ExperimentWorld {
  live: number;
  ramping: number;
  tracks: ItemId[];
}

export async function experimentWorld(db: TestDatabase): Promise<ExperimentWorld> {
  await db.prisma.staffAccount.createMany({
    data: staffRoles.map((role) => ({ id: role, name: `The ${role}`, email: `${role}@segue.test`, role })),
  });
  const [live, ramping] = [await addPolicy(db, { percent: 100 }), await addPolicy(db, { percent: 10, dial: 0.5 })];
  const tracks: ItemId[] = [];
  for (let at = 0; at < 10; at++) tracks.push(...(await addArtist(db, `Artist ${at}`, 1)).tracks);
  return { live, ramping, tracks };
}

/** A version in force. */
export async function addPolicy({ prisma }: TestDatabase, facts: object): Promise<number> {
  const { id } = await prisma.policyVersion.create({
    data: { ...policyFacts, reason: "Of the test", publishedAt: new Date(now - 48 * hourMs), ...facts },
  });
  return id;
}

export function asStaff(db: TestDatabase, role: StaffRole, hoursAgo = 0): ServiceContext {
  return {
    db,
    actor: { kind: "staff", accountId: role, name: `The ${role}`, role },
    clock: () => new Date(now - hoursAgo * hourMs),
    random: () => 0.5,
    log: { info() {}, warn() {} },
  };
}

export interface Serving {
  experimentId: string;
  arm: ExperimentArm;
  policy: number;
  tracks: readonly ItemId[];
  /** ranks that she saw */
  seen: readonly number[];
  plays: readonly Play[];
}

/** A new listener, whom an experiment served one Home a day ago, with one shelf; plays "of the slate" began there. */
export async function serveListener(
  db: TestDatabase,
  name: string,
  { experimentId, arm, policy, tracks, seen, plays }: Serving,
): Promise<ListenerId> {
  const listenerId = await addListener(db, name);
  const servedAt = new Date(now - 24 * hourMs);
  const newId = () => timeOrderedId(servedAt.getTime(), randomBytes(10));
  const slateId = newId();
  const slate = {
    id: slateId,
    shelf: "made-for-you",
    position: 1,
    title: "Made for you",
    itemIds: [...tracks],
    sources: tracks.map(() => "popular"),
    scores: tracks.map(() => 1),
    propensities: tracks.map(() => 1),
    impressions: { createMany: { data: seen.map((rank) => ({ rank, seenAt: new Date(servedAt.getTime() + 1_000) })) } },
  };
  await db.prisma.home.create({
    data: {
      ...neverMind,
      id: newId(),
      listenerId,
      servedAt,
      policyVersionId: policy,
      experimentId,
      arm,
      slates: { create: slate },
    },
  });
  const placed = plays.map(({ facts, ...play }) => ({
    ...play,
    facts: { ...facts, ...(facts?.slateId === ofTheSlate && { slateId }) },
  }));
  if (placed.length > 0) await addPlays(db, listenerId, placed);
  return listenerId;
}

/** Stands in a play for the slate of its listener. */
export const ofTheSlate = "of the slate";

/** A whole side at once: each saw every track of a shelf, and listened to some of them, the first ones. */
export async function serveSide(
  { prisma, ...db }: TestDatabase,
  serving: Pick<Serving, "experimentId" | "arm" | "policy" | "tracks">,
  listens: readonly number[],
): Promise<void> {
  const { experimentId, arm, policy, tracks } = serving;
  const servedAt = new Date(now - 24 * hourMs);
  const newId = () => timeOrderedId(servedAt.getTime(), randomBytes(10));
  const names = listens.map((_, at) => `${arm} ${at}`);
  const people = await prisma.listener.createManyAndReturn({
    data: names.map((name) => ({ displayName: name, zone: "UTC", origin: "world" as const, originKey: name })),
  });
  const home = { ...neverMind, servedAt, policyVersionId: policy, experimentId, arm };
  const served = people.map(({ id: listenerId }, at) => {
    return { homeId: newId(), slateId: newId(), listenerId, heard: tracks.slice(0, listens[at]) };
  });
  await prisma.home.createMany({
    data: served.map(({ homeId, listenerId }) => Object.assign({ id: homeId, listenerId }, home)),
  });
  const shelf = { shelf: "made-for-you", position: 1, title: "Made for you", itemIds: [...tracks] };
  const ones = tracks.map(() => 1);
  const cards = { sources: tracks.map(() => "popular"), scores: ones, propensities: ones };
  await prisma.slate.createMany({
    data: served.map(({ homeId, slateId }) => Object.assign({ id: slateId, homeId }, shelf, cards)),
  });
  await prisma.impression.createMany({
    data: served.flatMap(({ slateId }) => tracks.map((_, at) => ({ slateId, rank: at + 1, seenAt: servedAt }))),
  });
  await ensureMonths({ prisma, ...db }, [servedAt.getTime()]);
  const play = { kind: "itemPlayed", occurredAt: servedAt, msPlayed: 200_000, durationMs: 200_000 } as const;
  const place = { localHour: 9, zone: "UTC", source: "app" } as const;
  await prisma.interaction.createMany({
    data: served.flatMap(({ listenerId, slateId, heard }) =>
      heard.map((itemId) => Object.assign({ id: newId(), listenerId, slateId, itemId }, play, place)),
    ),
  });
  // What a server does by itself after a minute; without it the database guesses how the tables look, and takes long.
  await db.pool.query("analyze");
}
