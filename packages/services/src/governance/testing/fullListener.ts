import { ensureMonths } from "@segue/db";
import type { TestDatabase } from "@segue/db/testing";
import type { ListenerId } from "@segue/engine/data";
import type { ServiceContext } from "../../context.ts";
import { contextOf, feedbackWorld, idAt, now } from "../../data/testing/feedbackWorld.ts";

export interface FullListener {
  ctx: ServiceContext;
  listenerId: ListenerId;
  strangerId: ListenerId;
  email: string;
}

/** A listener of whom every table holds something, beside a stranger with a Home of her own. */
export async function fullListener(db: TestDatabase): Promise<FullListener> {
  const { listenerId, strangerId, trackId, artistId, slateId } = await feedbackWorld(db);
  const email = "ada@segue.test";
  await addAccount(db, { listenerId, email });
  await addLog(db, { listenerId, trackId, slateId });
  await addWishes(db, { listenerId, trackId, artistId });
  await addPlaylist(db, { listenerId, trackId });
  return { ctx: contextOf(db, listenerId), listenerId, strangerId, email };
}

async function addAccount({ prisma }: TestDatabase, { listenerId, email }: { listenerId: number; email: string }) {
  const later = new Date(now + 3_600_000);
  await prisma.listenerAccount.create({
    data: {
      id: "ada",
      name: "Ada",
      email,
      listener: { connect: { id: listenerId } },
      sessions: { create: { id: "s", token: "signs-ada-in", expiresAt: later } },
      credentials: { create: { id: "c", accountId: "ada", providerId: "credential", password: "hash-of-ada" } },
    },
  });
  const verification = { id: "v", identifier: email, value: "code-of-ada", expiresAt: later };
  await prisma.listenerVerification.create({ data: verification });
}

interface Heard {
  listenerId: number;
  trackId: number;
  slateId: string;
}

async function addLog(db: TestDatabase, { listenerId, trackId, slateId }: Heard) {
  const { prisma } = db;
  await ensureMonths(db, [now]);
  const played = { kind: "itemPlayed", itemId: trackId, slateId, source: "app", zone: "UTC", localHour: 12 } as const;
  const id = idAt(now - 60_000);
  await prisma.interaction.create({ data: { id, listenerId, occurredAt: new Date(now - 60_000), ...played } });
  await prisma.impression.create({ data: { slateId, rank: 1, seenAt: new Date(now) } });
  await prisma.disownedPlay.create({ data: { listenerId, interactionId: id } });
  await prisma.listenCount.create({ data: { listenerId, itemId: trackId, origin: "hetrec", plays: 3 } });
  const run = {
    id: idAt(now),
    listenerId,
    format: "lastfm",
    fileName: "plays.csv",
    status: "done",
    report: {},
  } as const;
  await prisma.historyImport.create({ data: run });
}

async function addWishes(
  { prisma }: TestDatabase,
  { listenerId, trackId, artistId }: { listenerId: number; trackId: number; artistId: number },
) {
  await prisma.onboardingPick.create({ data: { listenerId, itemId: artistId } });
  await prisma.refusal.create({ data: { listenerId, kind: "blocked", itemId: artistId } });
  await prisma.tasteRemoval.create({ data: { listenerId, subject: "artist", subjectId: artistId, name: "Oru Vane" } });
  await prisma.listenerDial.create({ data: { listenerId, daypart: "night", offset: 0.2 } });
  await prisma.searchRemoval.create({ data: { listenerId, query: "oru" } });
  const { id: policyVersionId } = await prisma.policyVersion.findFirstOrThrow();
  const prepared = { listenerId, preparedAt: new Date(now), policyVersionId, modelVersions: {}, content: {} };
  await prisma.preparedHome.create({ data: prepared });
  const mix = {
    kind: "daily",
    slot: 1,
    startsOn: new Date(now),
    title: "Mix",
    description: "",
    modelVersions: {},
  } as const;
  await prisma.mix.create({ data: { id: idAt(now), listenerId, trackIds: [trackId], ...mix } });
  const year = { year: 2026, listens: 1, heardMs: 200_000, numbers: {}, toldUntil: new Date(now) } as const;
  const state = { logStamp: 1, disownedStamp: "", builtAt: new Date(now) };
  await prisma.wrappedEdition.create({ data: { listenerId, ...year, ...state } });
  const share = { id: idAt(now), tokenHash: new Uint8Array(32), cards: ["time"], showName: true, snapshot: {} };
  await prisma.wrappedShare.create({ data: { listenerId, year: 2026, createdAt: new Date(now), ...share } });
  const book = { listenerId, year: 2026, runId: idAt(now) };
  const words = { kind: "artist-dive", headline: "A dive", sentences: [], state: "told" };
  await prisma.wrappedStory.create({ data: { ...book, ...words, day: new Date(now), writtenAt: new Date(now) } });
  await prisma.storyBook.create({ data: { ...book, logStamp: 1, days: 1, completedAt: new Date(now) } });
}

async function addPlaylist({ prisma }: TestDatabase, { listenerId, trackId }: { listenerId: number; trackId: number }) {
  const tracks = { create: [{ position: 1, trackId }] };
  const playlist = { create: { ownerId: listenerId, tracks } };
  await prisma.item.create({
    data: { kind: "playlist", title: "Ada's own", matchKey: "own 1", origin: "segue", playlist },
  });
}
