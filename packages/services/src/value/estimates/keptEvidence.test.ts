import { testDatabase, type TestDatabase } from "@segue/db/testing";
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ServiceContext } from "../../context.ts";
import { ensureFirstPolicy } from "../../decision/ensureFirstPolicy.ts";
import { addListener, now } from "../../prediction/testing/homeWorld.ts";
import { keptEvidence } from "./keptEvidence.ts";
import type { SlateEvidence } from "./slateEvidence.ts";

let db: TestDatabase;
let homes = 0;
const minuteMs = 60_000;

beforeAll(async () => {
  db = await testDatabase();
  await ensureFirstPolicy({ ctx: contextAt(0) });
});
afterAll(async () => db.drop());

function contextAt(minutes: number): ServiceContext {
  const clock = () => new Date(now + minutes * minuteMs);
  return { db, actor: { kind: "system" }, clock, random: () => 0.5, log: { info: () => {}, warn: () => {} } };
}

/** One more Home in the log. */
async function grow(): Promise<void> {
  const { id: policyVersionId } = await db.prisma.policyVersion.findFirstOrThrow();
  const listenerId = await addListener(db, `Listener ${homes}`, {});
  const dial = { requestedDial: 0.5, appliedDial: 0.5, localHour: 9 };
  const servedAt = new Date(now + homes++ * minuteMs);
  const facts = { id: randomUUID(), schemaHash: "none", vector: [], modelVersions: {}, policyVersionId };
  await db.prisma.home.create({ data: { listenerId, servedAt, ...dial, ...facts } });
}

/** Readings that say how often they were asked for, and end when they are let go. */
function readings() {
  const ends: ((seen: number) => void)[] = [];
  const read = (ctx: ServiceContext): Promise<SlateEvidence> => {
    const readAt = ctx.clock().getTime();
    return new Promise((resolve) => ends.push((seen) => resolve({ readAt, log: { seen } } as SlateEvidence)));
  };
  return { ends, read };
}

test("nobody waits for a log that grew: what is known is told, and the new one to who asks after it was read", async () => {
  const { ends, read } = readings();
  const ask = (minutes: number) => keptEvidence(contextAt(minutes), read);
  const first = ask(0);
  await expect.poll(() => ends.length).toBe(1);
  ends[0](0);
  expect((await first).log.seen).toBe(0);
  await grow();
  // Nothing could be told from an empty log, so that this one waits.
  const second = ask(11);
  await expect.poll(() => ends.length).toBe(2);
  ends[1](500);
  expect((await second).log.seen).toBe(500);
  await grow();
  expect((await ask(22)).log.seen).toBe(500);
  expect((await ask(23)).log.seen).toBe(500);
  expect(ends).toHaveLength(3);
  ends[2](501);
  await expect.poll(async () => (await ask(24)).log.seen).toBe(501);
  expect((await ask(60)).log.seen).toBe(501);
  expect(ends).toHaveLength(3);
});

test("what is of long ago is told to nobody", async () => {
  const { ends, read } = readings();
  await grow();
  const late = keptEvidence(contextAt(60 + 24 * 60), read);
  await expect.poll(() => ends.length).toBe(1);
  ends[0](900);
  expect((await late).log.seen).toBe(900);
});
