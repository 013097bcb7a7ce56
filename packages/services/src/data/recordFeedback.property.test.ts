import { timeOrderedId } from "@segue/engine/data";
import { testDatabase, type TestDatabase } from "@segue/db/testing";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { recordFeedback } from "./recordFeedback.ts";
import { contextOf, feedbackWorld, now, type FeedbackWorld } from "./testing/feedbackWorld.ts";

let db: TestDatabase;
let world: FeedbackWorld;

beforeAll(async () => {
  db = await testDatabase();
  world = await feedbackWorld(db);
});
afterAll(async () => db.drop());

// Few times and few bytes, so that the same id comes up often: within a batch and between batches.
const id = fc
  .record({ ago: fc.constantFrom(600_000, 86_400_000, 3e9, 3e10), seed: fc.nat({ max: 40 }) })
  .map(({ ago, seed }) => timeOrderedId(now - ago, new Uint8Array(10).fill(seed)));

const good = fc.record({
  id,
  kind: fc.constantFrom("item.played", "item.saved", "item.followed"),
  itemId: fc.constant("track"),
  msPlayed: fc.nat({ max: 200_000 }),
  private: fc.boolean(),
});

const flaw = fc.constantFrom<Record<string, unknown>>(
  { id: "42" },
  { id: timeOrderedId(1000, new Uint8Array(10)) },
  { id: timeOrderedId(now + 1e9, new Uint8Array(10)) },
  { msPlayed: -1 },
  { msPlayed: 1e12 },
  { kind: "item.licked" },
  { itemId: 999_999 },
  { slateId: timeOrderedId(now, new Uint8Array(10)) },
  { listenerId: 999_999 },
  { device: "\u0000" },
);

const sent = fc.oneof(
  { weight: 6, arbitrary: good.map((event) => ({ event, flawed: false })) },
  {
    weight: 3,
    arbitrary: fc.tuple(good, flaw).map(([event, over]) => ({ event: { ...event, ...over }, flawed: true })),
  },
  { weight: 1, arbitrary: fc.jsonValue().map((event) => ({ event, flawed: true })) },
);

function withTrack(event: unknown): unknown {
  const isOurs = typeof event === "object" && event !== null && "itemId" in event && event.itemId === "track";
  return isOurs ? { ...event, itemId: world.trackId } : event;
}

it("answers every event, grows the log by exactly what it says it stored, and stores nothing of a retry", async () => {
  const property = fc.asyncProperty(fc.array(sent, { maxLength: 60 }), async (batch) => {
    const ctx = contextOf(db, world.listenerId);
    const input = { sentAt: now, events: batch.map(({ event }) => withTrack(event)) };
    const before = await db.prisma.interaction.count();
    const first = await recordFeedback({ ctx, input });
    const after = await db.prisma.interaction.count();
    expect(first.stored + first.duplicates + first.rejected).toBe(batch.length);
    expect(first.results.map(({ index }) => index)).toEqual(batch.map((_, index) => index));
    expect(after - before).toBe(first.stored);
    expect(first.results.map(({ status }) => status === "rejected")).toEqual(batch.map(({ flawed }) => flawed));

    const second = await recordFeedback({ ctx, input });
    expect(second).toMatchObject({ stored: 0, duplicates: first.stored + first.duplicates, rejected: first.rejected });
    expect(await db.prisma.interaction.count()).toBe(after);
  });
  await fc.assert(property, { numRuns: 60, seed: 20_260_101 });
});
