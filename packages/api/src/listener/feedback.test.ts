import { testDatabase, type TestDatabase } from "@segue/db/testing";
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, it } from "vitest";
import { answerOf, callRequest } from "../testing/call.ts";
import { listenerCookies, listenerUrl, testHouses, type TestHouses } from "../testing/houses.ts";
import { createListenerHandler } from "./handler.ts";

let db: TestDatabase;
let houses: TestHouses;
let cookie: string;
let handle: (request: Request) => Promise<Response>;

beforeAll(async () => {
  db = await testDatabase();
  houses = await testHouses(db);
  cookie = await listenerCookies(houses);
  handle = createListenerHandler(houses.listener);
});
afterAll(async () => db.drop());

const path = "feedback.record";

function record(input: unknown, headers: Record<string, string> = {}) {
  return handle(callRequest(listenerUrl, { type: "mutation", path, input, headers: { cookie, ...headers } }));
}

function post(body: string | ReadableStream, headers: Record<string, string> = {}) {
  const sent = { cookie, origin: listenerUrl, "content-type": "application/json", ...headers };
  const init = { method: "POST", headers: sent, body, duplex: "half" as const };
  return handle(standIn(new Request(`${listenerUrl}/api/trpc/${path}`, init)));
}

/** What Next hands over: something that answers like the request and is none. */
function standIn(request: Request): Request {
  return new Proxy(request, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === "function" ? (value.bind(target) as unknown) : value;
    },
  });
}

/** A search needs no catalogue. */
function search(query = "tide") {
  const time = Date.now().toString(16).padStart(12, "0");
  const id = `${time.slice(0, 8)}-${time.slice(8)}-7${randomUUID().slice(15)}`;
  return { id, kind: "search.made", query };
}

async function logSize() {
  return db.prisma.interaction.count();
}

it("answers event by event over HTTP", async () => {
  const event = search();
  const { status, data } = await answerOf(await record({ sentAt: Date.now(), events: [event, {}, event] }));
  expect(status).toBe(200);
  expect(data).toMatchObject({
    stored: 1,
    duplicates: 1,
    rejected: 1,
    results: [{ id: event.id }, { field: "id" }, {}],
  });
});

it("refuses more than 500 events, no list, and no time of sending, naming the field", async () => {
  const before = await logSize();
  const events = Array.from({ length: 501 }, () => search());
  const tooMany = await answerOf(await record({ sentAt: Date.now(), events }));
  expect(tooMany).toMatchObject({ status: 400, error: { message: /at most 500/u, data: { field: "events" } } });
  expect(await answerOf(await record({ events: [] }))).toMatchObject({
    status: 400,
    error: { data: { field: "sentAt" } },
  });
  expect(await answerOf(await record("hello"))).toMatchObject({
    status: 400,
    error: { data: { code: "BAD_REQUEST" } },
  });
  expect(await logSize()).toBe(before);
});

it("takes the largest batch of the longest events", async () => {
  const events = Array.from({ length: 500 }, () => ({ ...search("😀".repeat(100)), device: "é".repeat(80) }));
  const { status, data } = await answerOf(await record({ sentAt: Date.now(), events }));
  expect({ status, data }).toMatchObject({ status: 200, data: { stored: 500 } });
});

it.each([
  ["half of a JSON text", '{"json":{"sentAt":1,"events":['],
  ["no JSON at all", "\u0000\u0001"],
  ["an empty body", ""],
  ["JSON that superjson cannot read", '{"json":{},"meta":{"values":{"a":["Date"]},"v":1}}'],
  ["a list", "[1,2]"],
])("answers %s with 400 and stays up", async (_what, body) => {
  const { status, error } = await answerOf(await post(body));
  expect({ status, reference: error?.data.reference }).toEqual({ status: 400, reference: null });
  expect(await answerOf(await record({ sentAt: Date.now(), events: [search()] }))).toMatchObject({ status: 200 });
});

it("does not let one long field through, stated or streamed", async () => {
  const huge = JSON.stringify({ json: { sentAt: Date.now(), events: [search("q".repeat(10_000_000))] } });
  const stated = await answerOf(await post(huge, { "content-length": String(huge.length) }));
  expect(stated).toMatchObject({ status: 413, error: { message: /at most 2097152 bytes/u } });
  const streamed = await answerOf(await post(new Blob([huge]).stream()));
  expect(streamed).toMatchObject({ status: 413, error: { data: { code: "PAYLOAD_TOO_LARGE" } } });
  expect(await answerOf(await record({ sentAt: Date.now(), events: [search()] }))).toMatchObject({ status: 200 });
});

it.each([
  ["another site", { origin: "https://elsewhere.test" }],
  ["a sandboxed frame", { origin: "null" }],
  ["another port of this machine", { origin: "http://localhost:3001" }],
])("refuses a mutation from the page of %s", async (_what, headers) => {
  const before = await logSize();
  const { status } = await answerOf(await record({ sentAt: Date.now(), events: [search()] }, headers));
  expect(status).toBe(403);
  expect(await logSize()).toBe(before);
});

it("refuses a mutation as GET, and more than 20 calls in one", async () => {
  const get = await handle(callRequest(listenerUrl, { type: "query", path, input: {}, headers: { cookie } }));
  expect(get.status).toBe(405);
  const paths = Array.from({ length: 21 }, () => "history.list").join(",");
  const batch = new Request(`${listenerUrl}/api/trpc/${paths}?batch=1&input={}`, { headers: { cookie } });
  expect((await handle(batch)).status).toBe(400);
});

it("hides what failed inside, and logs it under the reference that the caller is told", async () => {
  const broken = { ...houses.listener, clock: fail };
  const request = callRequest(listenerUrl, {
    type: "mutation",
    path,
    input: { sentAt: Date.now(), events: [search()] },
    headers: { cookie },
  });
  const { status, error } = await answerOf(await createListenerHandler(broken)(request));
  expect(status).toBe(500);
  expect(error?.message).toMatch(/^Something failed on our side\. It is logged as [0-9a-f-]{36}/u);
  expect(error?.data.stack).toBeUndefined();
  const entry = houses.logged.find(({ fields }) => fields["reference"] === error?.data.reference);
  expect(entry).toMatchObject({ message: "call.failed", fields: { path } });
  expect(entry?.fields["detail"]).toContain("10.0.0.7");
});

it("answers with a reference, not with a stack, when the database is away", async () => {
  const away = { ...houses.listener, auth: { ...houses.listener.auth, api: { getSession: fail } } };
  const request = callRequest(listenerUrl, { type: "query", path: "history.list", headers: { cookie } });
  const { status, error } = await answerOf(await createListenerHandler(away as never)(request));
  expect(status).toBe(500);
  expect(JSON.stringify(error)).not.toContain("10.0.0.7");
});

function fail(): never {
  throw new Error("connect ECONNREFUSED 10.0.0.7:5432");
}
