import { testDatabase, type TestDatabase } from "@segue/db/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { recordFeedback } from "./recordFeedback.ts";
import { contextOf, feedbackWorld, idAt, now, type FeedbackWorld } from "./testing/feedbackWorld.ts";

let db: TestDatabase;
let world: FeedbackWorld;

beforeAll(async () => {
  db = await testDatabase();
  world = await feedbackWorld(db);
});
afterAll(async () => db.drop());

const minute = 60_000;

function play(over: Record<string, unknown> = {}): Record<string, unknown> {
  const started = idAt(now - 10 * minute);
  return { id: started, kind: "item.played", itemId: world.trackId, msPlayed: 180_000, positionMs: 180_000, ...over };
}

function record(events: unknown[], sentAt = now) {
  return recordFeedback({ ctx: contextOf(db, world.listenerId), input: { sentAt, events } });
}

async function logged(id: unknown) {
  return db.prisma.interaction.findUnique({ where: { id: String(id) } });
}

describe("what is stored", () => {
  it("stores a play with the listener's zone and hour, the catalogue's duration and the app as source", async () => {
    const sessionId = idAt(now);
    const event = play({
      sessionId,
      slateId: world.slateId,
      device: "web",
      sourceShelf: "made-for-you",
      shuffle: true,
    });
    const receipt = await record([event]);
    expect(receipt).toMatchObject({ stored: 1, duplicates: 0, rejected: 0, clockSkewMs: 0 });
    expect(receipt.results).toEqual([{ id: event["id"], index: 0, status: "stored" }]);
    expect(await logged(event["id"])).toMatchObject({
      listenerId: world.listenerId,
      kind: "itemPlayed",
      itemId: world.trackId,
      occurredAt: new Date(now - 10 * minute),
      receivedAt: new Date(now),
      msPlayed: 180_000,
      durationMs: 200_000,
      zone: "Europe/Madrid",
      localHour: 12,
      sessionId,
      slateId: world.slateId,
      sourceShelf: "made-for-you",
      shuffle: true,
      private: false,
      source: "app",
    });
  });

  it("stores saves without a time heard, and searches with their words", async () => {
    const save = play({ kind: "item.saved" });
    const search = { id: idAt(now - minute), kind: "search.made", query: "low tide" };
    expect(await record([save, search])).toMatchObject({ stored: 2 });
    expect(await logged(save["id"])).toMatchObject({ msPlayed: null, durationMs: null });
    expect(await logged(search.id)).toMatchObject({ query: "low tide", itemId: null });
  });

  it("keeps an event private when it says so, and every event of a private session", async () => {
    const whispered = play({ private: true });
    await record([whispered]);
    await db.prisma.listener.update({ where: { id: world.listenerId }, data: { privateSession: true } });
    const inSession = play();
    await record([inSession]);
    await db.prisma.listener.update({ where: { id: world.listenerId }, data: { privateSession: false } });
    expect(await logged(whispered["id"])).toMatchObject({ private: true });
    expect(await logged(inSession["id"])).toMatchObject({ private: true });
  });

  it("makes the month that an old offline event belongs to", async () => {
    const old = play({ id: idAt(Date.UTC(2003, 4, 5)) });
    expect(await record([old])).toMatchObject({ stored: 1 });
    expect(await logged(old["id"])).toMatchObject({ occurredAt: new Date("2003-05-05T00:00:00Z") });
  });
});

describe("an event that is refused costs only itself", () => {
  const refusals: [what: string, field: string, reason: RegExp, event: () => unknown][] = [
    ["no object", "event", /must be an object, not "hello"/u, () => "hello"],
    ["null", "event", /must be an object, not null/u, () => null],
    ["malformed id", "id", /UUIDv7.*not "42"/u, () => play({ id: "42" })],
    ["UUIDv4", "id", /UUIDv7/u, () => play({ id: "6b8f3c1e-9a1d-4c3b-8a55-0c7f6a1d2e3f" })],
    ["missing id", "id", /not nothing/u, () => play({ id: undefined })],
    ["1970", "id", /1970-01-01.*before 2002-10-01/u, () => play({ id: idAt(1000) })],
    ["September 2002", "id", /before 2002-10-01/u, () => play({ id: idAt(Date.UTC(2002, 8, 30)) })],
    ["six minutes ahead", "id", /in the future/u, () => play({ id: idAt(now + 6 * minute), msPlayed: 0 })],
    ["years ahead", "id", /more than 31 days ahead/u, () => play({ id: idAt(now + 1e12), msPlayed: 0 })],
    ["unknown kind", "kind", /one of item\.played.*not "item\.licked"/u, () => play({ kind: "item.licked" })],
    ["negative msPlayed", "msPlayed", /from 0 to 86400000, not -5/u, () => play({ msPlayed: -5 })],
    ["msPlayed over a day", "msPlayed", /not 86400001/u, () => play({ msPlayed: 86_400_001 })],
    ["fractional msPlayed", "msPlayed", /whole number.*not 1\.5/u, () => play({ msPlayed: 1.5 })],
    ["msPlayed as text", "msPlayed", /not "180000"/u, () => play({ msPlayed: "180000" })],
    ["missing msPlayed", "msPlayed", /needed for item\.played/u, () => play({ msPlayed: undefined })],
    ["heard longer than ago", "msPlayed", /began only 600000 ms ago/u, () => play({ msPlayed: 901_000 })],
    [
      "heard 4 times its length",
      "msPlayed",
      /lasts 200000 ms/u,
      () => play({ id: idAt(now - 1e7), msPlayed: 661_000 }),
    ],
    ["position past the end", "positionMs", /past the end/u, () => play({ positionMs: 205_001 })],
    ["unknown item", "itemId", /no item 999999/u, () => play({ itemId: 999_999 })],
    ["item beyond the integers", "itemId", /whole number/u, () => play({ itemId: 2 ** 31 })],
    ["missing item", "itemId", /needed for item\.played/u, () => play({ itemId: null })],
    ["an artist cannot be heard", "itemId", /kind artist/u, () => play({ itemId: world.artistId })],
    ["unknown slate", "slateId", /no slate/u, () => play({ slateId: idAt(now) })],
    ["someone else's slate", "slateId", /served to this listener/u, () => play({ slateId: world.strangersSlateId })],
    ["malformed slate", "slateId", /UUID of a slate/u, () => play({ slateId: "top" })],
    ["someone else's event", "listenerId", /another listener/u, () => play({ listenerId: world.strangerId })],
    ["long device", "device", /1 to 80 characters.*\(81 long\)/u, () => play({ device: "x".repeat(81) })],
    ["long query", "query", /1 to 200/u, () => play({ kind: "search.made", query: "q".repeat(201) })],
    ["search without words", "query", /needed/u, () => play({ kind: "search.made" })],
    ["U+0000", "endReason", /U\+0000/u, () => play({ endReason: "a\u0000b" })],
    ["a shelf by no name", "sourceShelf", /name of a shelf.*"__proto__"/u, () => play({ sourceShelf: "__proto__" })],
    ["flag as text", "shuffle", /true or false/u, () => play({ shuffle: "yes" })],
  ];

  it.each(refusals)("%s", async (...[, field, reason, broken]) => {
    const before = play();
    const after = play();
    const receipt = await record([before, broken(), after]);
    expect(receipt).toMatchObject({ stored: 2, duplicates: 0, rejected: 1 });
    expect(receipt.results[1]).toMatchObject({ index: 1, status: "rejected", field });
    expect(receipt.results[1]).toHaveProperty("reason", expect.stringMatching(reason));
    expect(await logged(before["id"])).not.toBeNull();
    expect(await logged(after["id"])).not.toBeNull();
  });

  it("answers with the id that was sent, and with none when it is too long to be one", async () => {
    const { results } = await record([play({ id: "42" }), play({ id: "4".repeat(65) }), {}]);
    expect(results.map(({ id }) => id)).toEqual(["42", null, null]);
  });
});

describe("counting once", () => {
  it("counts the same id in a batch once, whatever its case", async () => {
    const event = play();
    const receipt = await record([event, event, { ...event, id: String(event["id"]).toUpperCase() }]);
    expect(receipt.results.map(({ status }) => status)).toEqual(["stored", "duplicate", "duplicate"]);
  });

  it("stores the valid one of two with the same id", async () => {
    const event = play();
    const { results } = await record([{ ...event, msPlayed: -1 }, event]);
    expect(results.map(({ status }) => status)).toEqual(["rejected", "stored"]);
  });

  it("leaves the first version as it was when a retry says something else", async () => {
    const event = play({ msPlayed: 31_000 });
    await record([event]);
    expect(await record([{ ...event, msPlayed: 99_000 }])).toMatchObject({ stored: 0, duplicates: 1 });
    expect(await logged(event["id"])).toMatchObject({ msPlayed: 31_000 });
  });

  it("counts once when retries overtake each other", async () => {
    const events = Array.from({ length: 200 }, () => play());
    const receipts = await Promise.all([
      record(events),
      record(events.toReversed()),
      record(events),
      record(events.toReversed()),
    ]);
    expect(receipts.reduce((sum, { stored }) => sum + stored, 0)).toBe(200);
    expect(receipts.reduce((sum, { duplicates }) => sum + duplicates, 0)).toBe(600);
  });
});

describe("clock skew", () => {
  it("believes a clock that is less than two minutes wrong", async () => {
    const event = play();
    expect(await record([event], now - 119_000)).toMatchObject({ clockSkewMs: 0 });
    expect(await logged(event["id"])).toMatchObject({ occurredAt: new Date(now - 10 * minute) });
  });

  it.each([
    ["an hour ahead", 60 * minute],
    ["three days behind", -3 * 24 * 60 * minute],
  ])("corrects a clock that is %s, and says so", async (_what, wrong) => {
    const event = play({ id: idAt(now + wrong - 10 * minute) });
    expect(await record([event], now + wrong)).toMatchObject({ stored: 1, clockSkewMs: -wrong });
    expect(await logged(event["id"])).toMatchObject({ occurredAt: new Date(now - 10 * minute), localHour: 12 });
  });

  it("files no event under a month that is far away, however wrong the clock", async () => {
    const wrong = 400 * 24 * 60 * minute;
    const { results } = await record([play({ id: idAt(now + wrong) })], now + wrong);
    expect(results[0]).toMatchObject({ status: "rejected", field: "id" });
  });
});

it("refuses anybody but a listener", async () => {
  const ctx = { ...contextOf(db, world.listenerId), actor: { kind: "system" } as const };
  await expect(recordFeedback({ ctx, input: { sentAt: now, events: [play()] } })).rejects.toThrow(/listener/u);
});

it("answers an empty batch", async () => {
  expect(await record([])).toEqual({ stored: 0, duplicates: 0, rejected: 0, results: [], clockSkewMs: 0 });
});
