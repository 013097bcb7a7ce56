import { appendInteractions, ensureMonths } from "@segue/db";
import { testDatabase, type TestDatabase } from "@segue/db/testing";
import { timeOrderedId, type ItemId, type ListenerId } from "@segue/engine/data";
import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addListener, contextOf, heardToTheEnd, homeWorld, now } from "../../prediction/testing/homeWorld.ts";
import { readWrapped } from "./readWrapped.ts";
import { readWrappedEvidence } from "./readWrappedEvidence.ts";
import type { WrappedTold } from "./wrappedView.ts";

let db: TestDatabase;
let track: ItemId;

beforeAll(async () => {
  db = await testDatabase();
  track = (await homeWorld(db)).tracks[0][0][0];
});
afterAll(async () => db.drop());

interface Heard {
  zone?: string;
  private?: boolean;
  ms?: number;
}

/** Logs a play at each of some moments; answers the ids of their rows. */
async function hear(
  listenerId: ListenerId,
  moments: readonly number[],
  { zone = "Europe/Madrid", private: hidden = false, ms = 200_000 }: Heard = {},
): Promise<string[]> {
  await ensureMonths(db, moments);
  const ids: string[] = [];
  for (let from = 0; from < moments.length; from += 20_000) {
    const rows = moments.slice(from, from + 20_000).map((occurredAt) => {
      const id = timeOrderedId(occurredAt, randomBytes(10));
      return { ...heardToTheEnd, id, itemId: track, occurredAt, private: hidden, msPlayed: ms, durationMs: ms };
    });
    ids.push(...rows.map(({ id }) => id));
    await appendInteractions(db, { listenerId, zone, source: "world", receivedAt: new Date(now), rows });
  }
  return ids;
}

const at = (...moments: string[]): number[] => moments.map((moment) => Date.parse(moment));
const noons = (first: string, days: number): number[] =>
  Array.from({ length: days }, (_, day) => Date.parse(`${first}T11:00:00Z`) + day * 86_400_000);

async function told(listenerId: ListenerId, year: number): Promise<WrappedTold> {
  const view = await readWrapped({ ctx: contextOf(db, listenerId, () => 0.5), input: { year } });
  if (view.state !== "told") throw new Error(`her ${year} is ${view.state}`);
  return view.told;
}

const listensOn = async (listenerId: ListenerId, day: string): Promise<number> => {
  const claim = { about: "days", from: day, to: day } as const;
  const input = { year: Number(day.slice(0, 4)), claim, from: 0 };
  return (await readWrappedEvidence({ ctx: contextOf(db, listenerId, () => 0.5), input })).listens;
};

test("a year begins and ends at her own midnight, has its leap day, and an hour that comes twice counts twice", async () => {
  const her = await addListener(db, "leap");
  await hear(her, noons("2024-05-01", 10));
  const first = "2023-12-31T23:10:00Z";
  const last = "2024-12-31T22:50:00Z";
  await hear(her, at("2023-12-31T22:50:00Z", first, "2024-02-29T11:00:00Z", last, "2024-12-31T23:10:00Z"));
  await hear(her, at("2024-10-27T00:30:00Z", "2024-10-27T01:30:00Z"));
  const { listens, hoursMs } = await told(her, 2024);
  expect(listens).toBe(15);
  expect([hoursMs[0], hoursMs[2], hoursMs[23]]).toEqual([200_000, 400_000, 200_000]);
  expect(await listensOn(her, "2024-01-01")).toBe(1);
  expect(await listensOn(her, "2024-02-29")).toBe(1);
  expect(await listensOn(her, "2024-12-31")).toBe(1);
});

test("who moves to another zone has the days and hours that she lived, there and here", async () => {
  const her = await addListener(db, "mover");
  await hear(her, noons("2025-03-01", 10));
  await hear(her, at("2024-12-31T15:30:00Z", "2025-06-01T22:00:00Z"), { zone: "Asia/Tokyo" });
  const { listens, hoursMs } = await told(her, 2025);
  expect(listens).toBe(12);
  expect([hoursMs[0], hoursMs[7], hoursMs[12]]).toEqual([200_000, 200_000, 2_000_000]);
  expect(await listensOn(her, "2025-06-02")).toBe(1);
});

test("of a shared account only what she has not disowned is hers, and nothing of a private session", async () => {
  const her = await addListener(db, "household");
  await hear(her, noons("2025-03-01", 12));
  await hear(her, at("2025-04-01T09:00:00Z"), { private: true });
  const others = await hear(her, at("2025-04-02T09:00:00Z", "2025-04-03T09:00:00Z"));
  expect((await told(her, 2025)).listens).toBe(14);
  await db.prisma.disownedPlay.createMany({
    data: others.map((interactionId) => ({ listenerId: her, interactionId })),
  });
  expect((await told(her, 2025)).listens).toBe(12);
  expect(await listensOn(her, "2025-04-01")).toBe(0);
});

test("what is called otherwise today is told by its name of today", async () => {
  const her = await addListener(db, "namer");
  await hear(her, noons("2025-03-01", 12));
  expect((await told(her, 2025)).top.tracks[0]?.title).toBe("North 0 0");
  await db.prisma.item.update({ where: { id: track }, data: { title: "مرحبا 🎧" } });
  expect((await told(her, 2025)).top.tracks[0]?.title).toBe("مرحبا 🎧");
});

test("who is erased has no year", async () => {
  const nobody = contextOf(db, 999_999 as ListenerId, () => 0.5);
  await expect(readWrapped({ ctx: nobody, input: { year: 2025 } })).rejects.toMatchObject({ code: "notFound" });
});

test("300,000 listens in a year are all told", async () => {
  const her = await addListener(db, "always on");
  const begin = Date.parse("2025-01-01T00:00:00Z");
  await hear(
    her,
    Array.from({ length: 300_000 }, (_, place) => begin + place * 100_000),
    { ms: 60_000 },
  );
  const { listens, heardMs } = await told(her, 2025);
  expect([listens, heardMs]).toEqual([300_000, 300_000 * 60_000]);
}, 120_000);
