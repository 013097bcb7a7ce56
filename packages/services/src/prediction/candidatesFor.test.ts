import { testDatabase, type TestDatabase } from "@segue/db/testing";
import type { ItemId, ListenerId } from "@segue/engine/data";
import { generateCandidates, ListenerPast } from "@segue/engine/prediction";
import { afterAll, beforeAll, expect, test } from "vitest";
import { disownPlay, reclaimPlay } from "../data/disownPlay.ts";
import { candidatesFor } from "./candidatesFor.ts";
import { catalogueWithout } from "./catalogueWithout.ts";
import { removeFromTaste } from "./learnt/removeFromTaste.ts";
import { restoreToTaste } from "./learnt/restoreToTaste.ts";
import { refusalsIn } from "./refusals.ts";
import { readListenerTaste, type ListenerTaste } from "./listenerTaste.ts";
import { addListener, addPlays, contextOf, homeWorld, type HomeWorld } from "./testing/homeWorld.ts";
import { sceneModels } from "./testing/sceneModels.ts";

let db: TestDatabase;
let world: HomeWorld;
let listenerId: ListenerId;

beforeAll(async () => {
  db = await testDatabase();
  world = await homeWorld(db);
});
afterAll(async () => db.drop());

const trackOf = (scene: number, at: number): ItemId => world.tracks[scene]?.[0]?.[at] ?? (0 as ItemId);
const read = async (): Promise<ListenerTaste> => readListenerTaste(contextOf(db, listenerId, Math.random), listenerId);

async function someone(name: string): Promise<ListenerTaste> {
  listenerId = await addListener(db, name);
  await addPlays(
    db,
    listenerId,
    [0, 1, 2].map((at) => ({ itemId: trackOf(0, at), daysAgo: 9 + at })),
  );
  return read();
}

test("while nothing changes candidates are worked out once, and are those of the generators", async () => {
  const models = sceneModels(world);
  const known = await someone("same");
  const first = candidatesFor(known, models);
  expect(first).toEqual(generateCandidates({ taste: known.taste, catalogue: known.catalogue, models }));
  expect(candidatesFor(await read(), { ...models })).toBe(first);
});

test("a play that was just acknowledged is in the next candidates", async () => {
  const models = sceneModels(world);
  const before = candidatesFor(await someone("player"), models);
  await addPlays(db, listenerId, [{ itemId: trackOf(1, 0), daysAgo: 0.001 }]);
  const after = candidatesFor(await read(), models);
  expect(before.recentlyPlayed.map(({ itemId }) => itemId)).not.toContain(trackOf(1, 0));
  expect(after.recentlyPlayed.map(({ itemId }) => itemId)).toContain(trackOf(1, 0));
});

const playedIn = ({ recentlyPlayed }: ReturnType<typeof candidatesFor>) => recentlyPlayed.map(({ itemId }) => itemId);
const ctxOf = () => contextOf(db, listenerId, () => 0.5);

test("a play that she disowned is in the next candidates no more, and is there again when she owns up to it", async () => {
  const models = sceneModels(world);
  await someone("disowning");
  await addPlays(db, listenerId, [{ itemId: trackOf(1, 0), daysAgo: 0.001 }]);
  expect(playedIn(candidatesFor(await read(), models))).toContain(trackOf(1, 0));
  const { id: interactionId } = await db.prisma.interaction.findFirstOrThrow({
    where: { listenerId, itemId: trackOf(1, 0) },
  });
  await disownPlay({ ctx: ctxOf(), input: { interactionId } });
  expect(playedIn(candidatesFor(await read(), models))).not.toContain(trackOf(1, 0));
  await reclaimPlay({ ctx: ctxOf(), input: { interactionId } });
  expect(playedIn(candidatesFor(await read(), models))).toContain(trackOf(1, 0));
});

test("an artist whom she had removed from her taste is in the next candidates no more, until she takes it back", async () => {
  const models = sceneModels(world);
  await someone("removing");
  const subject = { subject: "artist", subjectId: world.artists[0]?.[0] ?? 0 } as const;
  expect(playedIn(candidatesFor(await read(), models))).toContain(trackOf(0, 0));
  await removeFromTaste({ ctx: ctxOf(), input: subject });
  expect(playedIn(candidatesFor(await read(), models))).toEqual([]);
  await restoreToTaste({ ctx: ctxOf(), input: subject });
  expect(playedIn(candidatesFor(await read(), models))).toContain(trackOf(0, 0));
});

test("another past, hour or model, a pick, a count, a block, or five minutes make them anew", async () => {
  const models = sceneModels(world);
  const known = await someone("changing");
  const { listener } = known;
  const refused = { kind: "blocked" as const, itemId: trackOf(1, 1), refusedAt: 0, until: null };
  const blocked = catalogueWithout(known.catalogue, refusalsIn(known.catalogue, [refused], known.at));
  const changes: [ListenerTaste, typeof models][] = [
    [{ ...known, localHour: (known.localHour + 1) % 24 }, models],
    [known, { ...models, artists: null }],
    [{ ...known, listener: { ...listener, picks: [1 as ItemId] } }, models],
    [{ ...known, listener: { ...listener, counts: [{ itemId: trackOf(1, 1), plays: 3 }] } }, models],
    [{ ...known, past: new ListenerPast({ interactions: [], cards: [] }, known.catalogue) }, models],
    [{ ...known, at: known.at + 5 * 60_000 }, models],
    [{ ...known, at: known.at - 1 }, models],
    [{ ...known, catalogue: blocked }, models],
  ];
  expect(models.artists).not.toBeNull();
  for (const [changed, served] of changes) {
    const first = candidatesFor(known, models);
    expect(candidatesFor(known, models)).toBe(first);
    expect(candidatesFor(changed, served)).not.toBe(first);
  }
});

test("of hundreds of listeners those are kept that were worked out last", async () => {
  const models = sceneModels(world);
  const known = await someone("first");
  const first = candidatesFor(known, models);
  for (let other = 1; other < 400; other++) candidatesFor({ ...known, listenerId: -other as ListenerId }, models);
  expect(candidatesFor(known, models)).toBe(first);
  candidatesFor({ ...known, listenerId: -400 as ListenerId }, models);
  expect(candidatesFor(known, models)).not.toBe(first);
});
