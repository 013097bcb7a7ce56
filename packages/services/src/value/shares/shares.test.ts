import { eraseListenerRows } from "@segue/db";
import { testDatabase, type TestDatabase } from "@segue/db/testing";
import type { ListenerId } from "@segue/engine/data";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ServiceContext } from "../../context.ts";
import { addListener, addPlays, contextOf, homeWorld, type HomeWorld } from "../../prediction/testing/homeWorld.ts";
import { createShare } from "./createShare.ts";
import { listShares } from "./listShares.ts";
import { readShareable } from "./readShareable.ts";
import { revokeShare } from "./revokeShare.ts";
import { readShare } from "./readShare.ts";

let db: TestDatabase;
let world: HomeWorld;
let ctx: ServiceContext;

const asHer = (listenerId: ListenerId) => contextOf(db, listenerId, () => 0.5);
const share = async (cards: string[], showName = false) => createShare({ ctx, input: { year: 2026, cards, showName } });
const read = async (token: string, counts = false) => readShare({ ctx: { db }, input: { token, counts } });
const notFound = { code: "notFound", message: "There is no such link, or not any more." };

async function listens(name: string): Promise<ServiceContext> {
  const her = await addListener(db, name);
  const plays = Array.from({ length: 60 }, (_, day) => ({ itemId: world.tracks[0][day % 3][0], daysAgo: 2 + day }));
  await addPlays(db, her, plays);
  return asHer(her);
}

beforeAll(async () => {
  db = await testDatabase();
  world = await homeWorld(db);
  ctx = await listens("Mira Sol");
});
afterAll(async () => db.drop());

test("whoever has the link sees the cards that were chosen, and no other", async () => {
  const { token } = await share(["hours", "artists"]);
  const seen = await read(token);
  expect(seen.cards.map(({ id }) => id)).toEqual(["artists", "hours"]);
  expect(seen).toMatchObject({ year: 2026, until: "2026-05-20", name: null });
  const words = JSON.stringify(seen);
  expect(words).toContain("North 0");
  expect(words).not.toMatch(/Mira|minutes|Top tracks|new artist/u);
});

test("the first name is told where she chose it, the others never", async () => {
  const { token } = await share(["time"], true);
  expect(await read(token)).toMatchObject({ name: "Mira" });
  expect(JSON.stringify(await read(token))).not.toContain("Sol");
});

test("a link shows what she saw when she shared it, whatever she hears after", async () => {
  const { token } = await share(["time"]);
  const before = await read(token);
  await addPlays(db, (ctx.actor as { listenerId: ListenerId }).listenerId, [
    { itemId: world.tracks[0][0][1], daysAgo: 0.5 },
  ]);
  expect(await read(token)).toEqual(before);
  expect((await readShareable({ ctx, input: { year: 2026 } })).cards.find(({ id }) => id === "time")).not.toEqual(
    before.cards[0],
  );
});

test("revoked, it is gone at once and what it showed is forgotten; only its owner can do that", async () => {
  const { id, token } = await share(["time"]);
  const stranger = asHer(await addListener(db, "stranger"));
  await expect(revokeShare({ ctx: stranger, input: { id } })).rejects.toMatchObject({ code: "notFound" });
  await revokeShare({ ctx, input: { id } });
  await expect(read(token)).rejects.toMatchObject(notFound);
  await expect(revokeShare({ ctx, input: { id } })).rejects.toMatchObject({ code: "notFound" });
  expect(await db.prisma.wrappedShare.findUniqueOrThrow({ where: { id } })).toMatchObject({ snapshot: null });
});

test("unknown and malformed links are not told apart from revoked ones", async () => {
  for (const token of ["A".repeat(22), "", "x", "' or 1=1 --", "A".repeat(5000), "\0"])
    await expect(read(token)).rejects.toMatchObject(notFound);
});

test("who is erased takes her links along", async () => {
  const own = ctx;
  ctx = await listens("leaves");
  const { token } = await share(["time"]);
  const { listenerId } = ctx.actor as { listenerId: ListenerId };
  const at = ctx.clock();
  await eraseListenerRows(db, listenerId, { id: "0f8c2a6e-1b7d-4c1e-9a53-6d2f4e8b7c10", erasedAt: at, retrainBy: at });
  await expect(read(token)).rejects.toMatchObject(notFound);
  ctx = own;
});

test("nothing in the database opens a link", async () => {
  const { token } = await share(["time"]);
  const { rows } = await db.pool.query<{ row: string }>("select wrapped_share::text as row from wrapped_share");
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.filter(({ row }) => row.includes(token))).toEqual([]);
  for (const { tokenHash } of await db.prisma.wrappedShare.findMany())
    for (const encoding of ["hex", "base64url", "latin1"] as const)
      await expect(read(Buffer.from(tokenHash).toString(encoding))).rejects.toMatchObject(notFound);
});

test("looks at the page are counted, looks at its pictures are not", async () => {
  const { id, token } = await share(["time"]);
  await read(token, true);
  await read(token, true);
  await read(token);
  const { shares } = await listShares({ ctx });
  expect(shares.find((one) => one.id === id)).toMatchObject({ viewed: 2, cards: ["A year of sound"], year: 2026 });
});

test("twenty links are live at most, also when two are made at once; a revoked one makes room", async () => {
  ctx = await listens("often");
  const made = await Promise.allSettled(Array.from({ length: 22 }, async () => share(["time"])));
  expect(made.filter(({ status }) => status === "fulfilled")).toHaveLength(20);
  await expect(share(["time"])).rejects.toMatchObject({
    code: "invalid",
    message: "You have 20 links: revoke one before you make another.",
  });
  const { shares } = await listShares({ ctx });
  await revokeShare({ ctx, input: { id: shares[0]?.id ?? "" } });
  await expect(share(["time"])).resolves.toMatchObject({ token: expect.stringMatching(/^[\w-]{22}$/u) as string });
});

test("a card that her year does not have is refused by name, and so is a year that is not told", async () => {
  await expect(share(["shows"])).rejects.toMatchObject({
    code: "invalid",
    field: "cards",
    message: expect.stringMatching(/^2026 has no card “shows”: choose among artists, /u) as string,
  });
  const input = { year: 2024, cards: ["time"], showName: false };
  await expect(createShare({ ctx, input })).rejects.toMatchObject({ code: "invalid", field: "year" });
  const doubled = await addListener(db, "doubled");
  const plays = Array.from({ length: 15 }, (_, day) => ({ itemId: world.tracks[0][0][0], daysAgo: 1 + day }));
  await addPlays(db, doubled, [...plays, ...plays.map((play) => ({ ...play, daysAgo: play.daysAgo + 1 / 86_400 }))]);
  ctx = asHer(doubled);
  await expect(share(["time"])).rejects.toMatchObject({
    message: expect.stringMatching(/^2026 cannot be shared before this is cleared: 15 plays/u) as string,
  });
});
