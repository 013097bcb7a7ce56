import { testDatabase, type TestDatabase } from "@segue/db/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { recordFeedback } from "../recordFeedback.ts";
import { contextOf, feedbackWorld, idAt, now, type FeedbackWorld } from "../testing/feedbackWorld.ts";
import { listAtHand } from "./listAtHand.ts";
import { listKept } from "./listKept.ts";
import { listLibrary } from "./listLibrary.ts";

let db: TestDatabase;
let world: FeedbackWorld;
beforeAll(async () => {
  db = await testDatabase();
  world = await feedbackWorld(db);
});
afterAll(async () => db.drop());

type Word = { kind: string; itemId: number; at: number; private?: boolean };

async function say(...words: Word[]): Promise<void> {
  const events = words.map(({ at, ...word }) => ({ ...word, id: idAt(at) }));
  const receipt = await recordFeedback({ ctx: contextOf(db, world.listenerId), input: { sentAt: now, events } });
  expect(receipt.results.map(({ status }) => status)).toEqual(words.map(() => "stored"));
}

const kept = () => listKept({ ctx: contextOf(db, world.listenerId) });
const minute = 60_000;

it("keeps what was saved and followed last, private sessions too, and nobody else's", async () => {
  await say(
    { kind: "item.saved", itemId: world.trackId, at: now - 9 * minute },
    { kind: "item.followed", itemId: world.artistId, at: now - 8 * minute, private: true },
  );
  expect(await kept()).toEqual({ saved: [world.trackId], followed: [world.artistId] });
  expect(await listKept({ ctx: contextOf(db, world.strangerId) })).toEqual({ saved: [], followed: [] });
});

it("shows a track ready to play, and an artist as a link", async () => {
  const view = await listLibrary({ ctx: contextOf(db, world.listenerId) });
  expect(view.tracks).toMatchObject([
    { itemId: world.trackId, title: "Low Tide", subtitle: "Oru Vane", playable: true, since: now - 9 * minute },
  ]);
  expect(view.others).toMatchObject([{ itemId: world.artistId, kind: "artist", keeping: "followed" }]);
  expect(await listAtHand({ ctx: contextOf(db, world.listenerId) })).toEqual(view.others);
});

it("goes by when it was said, not by when it arrived: a phone that was offline does not bring back what was taken back", async () => {
  await say({ kind: "item.unsaved", itemId: world.trackId, at: now - minute });
  await say({ kind: "item.saved", itemId: world.trackId, at: now - 5 * minute });
  expect(await kept()).toMatchObject({ saved: [] });
  await say({ kind: "item.saved", itemId: world.trackId, at: now - minute / 2 });
  expect(await kept()).toMatchObject({ saved: [world.trackId] });
});

it("keeps what has left the catalogue, and marks it", async () => {
  await db.prisma.item.update({ where: { id: world.trackId }, data: { withdrawnAt: new Date(now) } });
  const { tracks } = await listLibrary({ ctx: contextOf(db, world.listenerId) });
  expect(tracks).toMatchObject([{ itemId: world.trackId, playable: false }]);
});
