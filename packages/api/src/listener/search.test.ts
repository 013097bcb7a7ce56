import { testDatabase, type TestDatabase } from "@segue/db/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { answerOf, callRequest } from "../testing/call.ts";
import { listenerCookies, listenerUrl, testHouses } from "../testing/houses.ts";
import { createListenerHandler } from "./handler.ts";

let db: TestDatabase;
let cookie: string;
let handle: (request: Request) => Promise<Response>;
let artistId: number;

beforeAll(async () => {
  db = await testDatabase();
  const houses = await testHouses(db);
  cookie = await listenerCookies(houses);
  handle = createListenerHandler(houses.listener);
  const rightsHolder = { create: { name: "Own", microsPerStream: 3000 } };
  const artist = { create: { band: "emerging" as const, rightsHolder } };
  const item = { title: "Zlatović", matchKey: "zlatovic", kind: "artist" as const, origin: "world" as const };
  artistId = (await db.prisma.item.create({ data: { ...item, artist } })).id;
});
afterAll(async () => db.drop());

async function ask(path: string, input: unknown, headers: Record<string, string> = { cookie }) {
  return answerOf(await handle(callRequest(listenerUrl, { type: "query", path, input, headers })));
}

it("finds over HTTP what was mistyped, and answers with its page", async () => {
  const found = await ask("search.find", { query: "zlatovc" });
  expect(found).toMatchObject({ status: 200, data: { top: { itemId: artistId, title: "Zlatović" } } });
  expect(await ask("catalogue.page", { itemId: artistId })).toMatchObject({ status: 200, data: { kind: "artist" } });
});

it("answers 5,000 characters, and says of what nobody types which field is too long", async () => {
  const pasted = await ask("search.find", { query: "zlatovic ".repeat(556) });
  expect(pasted).toMatchObject({ status: 200, data: { isShortened: true } });
  const attack = await ask("search.find", { query: "x".repeat(10_001) });
  expect(attack).toMatchObject({ status: 400, error: { data: { field: "query" } } });
  expect(await ask("catalogue.page", { itemId: -1 })).toMatchObject({
    status: 400,
    error: { data: { field: "itemId" } },
  });
  expect(await ask("catalogue.page", { itemId: 999_999 })).toMatchObject({ status: 404 });
});

it("answers nobody who is not signed in", async () => {
  const input = { query: "a", itemId: artistId, kind: "artist" };
  const paths = ["search.find", "search.recent", "search.genres", "catalogue.page", "catalogue.queueOf"];
  const answers = await Promise.all(paths.map((path) => ask(path, input, {})));
  expect(answers.map(({ status }) => status)).toEqual(paths.map(() => 401));
});
