import { testDatabase, type TestDatabase } from "@segue/db/testing";
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
  const rightsHolder = { create: { name: "Own", microsPerStream: 3000 } };
  const artist = await db.prisma.item.create({
    data: {
      kind: "artist",
      title: "Oru Vane",
      matchKey: "oru vane",
      origin: "world",
      artist: { create: { band: "emerging", rightsHolder } },
    },
  });
  const track = { create: { artistId: artist.id, durationMs: 200_000 } };
  await db.prisma.item.create({ data: { kind: "track", title: "Low Tide", matchKey: "low", origin: "world", track } });
});
afterAll(async () => db.drop());

function ask(path: string) {
  return handle(callRequest(listenerUrl, { type: "query", path, headers: { cookie } }));
}

it("answers with a Home over HTTP, dates as dates", async () => {
  const { status, data } = await answerOf(await ask("home.get"));
  expect(status).toBe(200);
  const home = data as { servedAt: Date; shelves: { kind: string; cards: unknown[] }[] };
  expect(home.servedAt).toBeInstanceOf(Date);
  expect(home.shelves.map(({ kind }) => kind)).toEqual(["popular"]);
  const play = { kind: "track", title: "Low Tide", subtitle: "Oru Vane", durationMs: 200_000 };
  expect(home.shelves[0]?.cards).toContainEqual(
    expect.objectContaining({ title: "Oru Vane", subtitle: "Artist", play: expect.objectContaining(play) as unknown }),
  );
});

it("is kept by no cache on the way", async () => {
  expect((await ask("listener.me")).headers.get("cache-control")).toBe("private, no-store");
});

it("tells the app who is signed in", async () => {
  const { data } = await answerOf(await ask("listener.me"));
  expect(data).toMatchObject({ displayName: "Mira", zone: "Europe/Madrid", isNew: true, personalised: true });
});
