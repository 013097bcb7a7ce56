import { testDatabase, type TestDatabase } from "@segue/db/testing";
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, it } from "vitest";
import { answerOf, callRequest, type CallOptions } from "../testing/call.ts";
import { listenerCookies, listenerUrl, testHouses, type TestHouses } from "../testing/houses.ts";
import { createListenerHandler } from "./handler.ts";
import { createHistoryImportHandler } from "./historyImport.ts";
import { createListenerExportHandler } from "./listenerExport.ts";
import { pageListenerHeader, pageListenerParameter } from "./pageListener.ts";

let db: TestDatabase;
let houses: TestHouses;
/** of Mira, who is signed in */
let cookie: string;
let mira: string;
const somebodyElse = "999";

beforeAll(async () => {
  db = await testDatabase();
  houses = await testHouses(db);
  cookie = await listenerCookies(houses);
  mira = String((await db.prisma.listener.findFirstOrThrow({ where: { displayName: "Mira" } })).id);
});
afterAll(async () => db.drop());

async function call(asked: CallOptions, pageOf?: string) {
  const headers = { cookie, ...(pageOf !== undefined && { [pageListenerHeader]: pageOf }) };
  return answerOf(await createListenerHandler(houses.listener)(callRequest(listenerUrl, { ...asked, headers })));
}

const replaced = {
  status: 412,
  error: { message: /Somebody else is signed in/u, data: { code: "PRECONDITION_FAILED", field: pageListenerHeader } },
};

it("changes nothing of who is signed in for a page that was made for somebody else", async () => {
  const change = { type: "mutation", path: "settings.change", input: { privateSession: true } } as const;
  const time = Date.now().toString(16).padStart(12, "0");
  const id = `${time.slice(0, 8)}-${time.slice(8)}-7${randomUUID().slice(15)}`;
  const event = { id, kind: "search.made", query: "tide" };
  const record = { type: "mutation", path: "feedback.record", input: { sentAt: Date.now(), events: [event] } } as const;
  const make = { type: "mutation", path: "playlists.create", input: { title: "Rain" } } as const;
  for (const asked of [change, record, make]) expect(await call(asked, somebodyElse)).toMatchObject(replaced);
  expect(await db.prisma.listener.findFirst({ where: { id: Number(mira) } })).toMatchObject({ privateSession: false });
  expect(await db.prisma.interaction.count()).toBe(0);
  expect(await db.prisma.playlist.count()).toBe(0);
  for (const asked of [change, record, make]) expect(await call(asked, mira)).toMatchObject({ status: 200 });
});

it.each(["", "0", "mira", "1e3"])("takes the page of %j for somebody else's", async (pageOf) => {
  expect(await call({ type: "query", path: "listener.me" }, pageOf)).toMatchObject(replaced);
});

it("shows nobody else's things on a page either, and lets programs that name nobody pass", async () => {
  const me = { type: "query", path: "listener.me" } as const;
  expect(await call(me, somebodyElse)).toMatchObject(replaced);
  expect(await call(me, mira)).toMatchObject({ data: { displayName: "Mira" } });
  expect(await call(me)).toMatchObject({ data: { displayName: "Mira" } });
});

it("neither takes somebody else's history nor gives a file away", async () => {
  const importUrl = `${listenerUrl}/api/history/import?fileName=plays.csv&format=auto`;
  const sent = { method: "POST", headers: { cookie, origin: listenerUrl, [pageListenerHeader]: somebodyElse } };
  const upload = await createHistoryImportHandler(houses.listener)(
    new Request(importUrl, { ...sent, body: "a,b,c,d" }),
  );
  const exportUrl = `${listenerUrl}/api/your-data/export?${pageListenerParameter}=`;
  const download = (whose: string) =>
    createListenerExportHandler(houses.listener)(new Request(exportUrl + whose, { headers: { cookie } }));
  expect([upload.status, (await download(somebodyElse)).status]).toEqual([412, 412]);
  expect(await db.prisma.historyImport.count()).toBe(0);
  const own = await download(mira);
  await own.body?.cancel();
  expect(own.status).toBe(200);
});
