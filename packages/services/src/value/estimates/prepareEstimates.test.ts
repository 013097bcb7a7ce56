import { testDatabase, type TestDatabase } from "@segue/db/testing";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { ServiceContext } from "../../context.ts";
import { keptEvidence } from "./keptEvidence.ts";
import { prepareEstimates } from "./prepareEstimates.ts";
import type { readSlateEvidence } from "./slateEvidence.ts";

let db: TestDatabase;
const warn = vi.fn<ServiceContext["log"]["warn"]>();

beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.drop());

const contextOf = (own: Partial<ServiceContext> = {}): ServiceContext => ({
  db,
  actor: { kind: "system" },
  clock: () => new Date("2026-03-01T12:00:00Z"),
  random: () => 0.5,
  log: { info() {}, warn },
  ...own,
});

test("who asks after it has been read ahead waits for no reading", async () => {
  await prepareEstimates({ ctx: contextOf() });
  const read = vi.fn<typeof readSlateEvidence>();
  expect((await keptEvidence(contextOf(), read)).log.seen).toBe(0);
  expect(read).not.toHaveBeenCalled();
  expect(warn).not.toHaveBeenCalled();
});

test("a database that is away ends nothing, and is said", async () => {
  const away = { ...db, pool: { query: () => Promise.reject(new Error("no connection")) } } as never;
  await prepareEstimates({ ctx: contextOf({ db: away }) });
  expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining("read ahead"), {
    error: expect.stringContaining("no connection") as string,
  });
});
